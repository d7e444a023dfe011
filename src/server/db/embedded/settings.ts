// How the embedded PostgreSQL runs: small, on its socket alone, and with nothing of a record in its log.
import type { Place } from './place.ts'

// What durability rests on is not set here but checked after the start (facts.ts), so that tampering shows.
export function settings(place: Place, socket: string): string[] {
  return [
    'listen_addresses=',
    `unix_socket_directories=${quoted(socket)}`,
    'unix_socket_permissions=0700',
    'password_encryption=scram-sha-256',
    'max_connections=40',
    'shared_buffers=96MB',
    'max_parallel_workers_per_gather=0',
    'jit=off',
    'wal_level=replica',
    'max_wal_size=256MB',
    'huge_pages=off',
    'timezone=UTC',
    ...(process.platform === 'darwin' ? ['wal_sync_method=fsync_writethrough'] : []),
    'logging_collector=on',
    `log_directory=${place.log}`,
    'log_filename=postgresql-%a.log',
    'log_file_mode=0600',
    'log_rotation_age=1d',
    'log_truncate_on_rotation=on',
    'log_timezone=UTC',
    'log_statement=none',
    'log_error_verbosity=terse',
    // An error's own message can quote a value; it goes to the program that caused it, not into the log.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_min_duration_statement=-1',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'log_lock_waits=off',
    'log_temp_files=-1',
    'log_autovacuum_min_duration=-1',
  ]
}

// The value is a list of folders, so one with a comma or a blank stands in quotes.
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`
}
