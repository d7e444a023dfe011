// What can be set, what stands where nothing is, and the sentence for what does not fit.
import { expect, test } from 'vitest'
import { isHttps, readConfig } from './config.ts'

test('without settings it listens to this machine only, on 8080, and keeps its own database', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 8080 })
  expect(config.dataFolder).toMatch(/\/data$/)
  expect(config).not.toHaveProperty('databaseUrl')
  expect(isHttps(config)).toBe(false)
})

test('each setting is taken; an empty one counts as none', () => {
  const set = {
    PORT: '0',
    OPENIMR_HOST: '0.0.0.0',
    OPENIMR_DATA: '/srv/imr',
    OPENIMR_URL: 'https://imr.example.org',
  }
  const config = readConfig({ ...set, DATABASE_URL: 'postgres://db/imr', OPENIMR_PROXY: '10.0.0.1' })
  expect(config).toMatchObject({ host: '0.0.0.0', port: 0, dataFolder: '/srv/imr', proxy: '10.0.0.1' })
  expect(isHttps(config)).toBe(true)
  expect(readConfig({ OPENIMR_METRICS: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 })
  expect(readConfig({ OPENIMR_METRICS: '0.0.0.0:9464' }).metrics).toEqual({ host: '0.0.0.0', port: 9464 })
  expect(readConfig({ OPENIMR_BACKUP_KEY: 'age1abc' })).toMatchObject({ backupKey: 'age1abc' })
  expect(readConfig({ PORT: '', DATABASE_URL: '', OPENIMR_URL: '' })).toEqual(readConfig({}))
})

test.each([
  [{ PORT: 'eighty' }, /^PORT is “eighty”/],
  [{ PORT: '65536' }, /^PORT/],
  [{ PORT: '-1' }, /^PORT/],
  [{ OPENIMR_METRICS: 'yes' }, /^OPENIMR_METRICS is “yes”/],
  [{ OPENIMR_METRICS: '70000' }, /^OPENIMR_METRICS/],
  [{ OPENIMR_URL: 'imr.example.org' }, /^OPENIMR_URL/],
  [{ OPENIMR_URL: 'https://imr.example.org/app' }, /^OPENIMR_URL/],
  [{ OPENIMR_URL: 'ftp://imr.example.org' }, /^OPENIMR_URL/],
])('what does not fit is said: %o', (set, sentence) => {
  expect(() => readConfig(set)).toThrow(sentence)
})
