# OpenIMR with its own database in a volume. Not tried: see docs/running/install.md.
FROM node:24-bookworm-slim
RUN useradd --system --uid 10001 --create-home openimr && mkdir /data && chown openimr /data
WORKDIR /opt/openimr
COPY --chown=openimr . .
RUN chown openimr /opt/openimr
USER openimr
RUN npm ci --ignore-scripts --no-audit --no-fund
ENV OPENIMR_DATA=/data OPENIMR_HOST=0.0.0.0 PORT=8080
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# `npm` stands between the stop signal and the server, so it is left out.
CMD ["node", "bin/run.mjs", "bin/start.ts"]
