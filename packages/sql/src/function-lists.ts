// Functions of pg_catalog by what they may do. The rule is: immutable and stable ones may be called, volatile ones
// may not. Here stand the exceptions to both. A function that runs SQL or reads files must never be on the allowed
// list.

/** Volatile, yet they read no data and leave nothing behind that outlives the session. */
export const harmlessVolatile: ReadonlySet<string> = new Set(
  `random random_normal setseed array_sample array_shuffle gen_random_uuid uuidv4 uuidv7
  clock_timestamp timeofday pg_sleep pg_sleep_for pg_sleep_until pg_is_in_recovery pg_backend_pid
  pg_current_wal_lsn pg_current_wal_insert_lsn pg_current_wal_flush_lsn pg_is_wal_replay_paused
  pg_last_wal_receive_lsn pg_last_wal_replay_lsn pg_last_xact_replay_timestamp pg_relation_size
  pg_table_size pg_total_relation_size pg_indexes_size pg_database_size pg_tablespace_size
  pg_partition_tree pg_partition_root pg_partition_ancestors currval lastval pg_trigger_depth
  pg_collation_actual_version pg_database_collation_actual_version pg_jit_available amvalidate
  pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all
  pg_advisory_unlock_shared pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_try_advisory_lock
  pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared
  pg_blocking_pids pg_safe_snapshot_blocking_pids pg_export_snapshot pg_notification_queue_usage
  pg_xact_status txid_status pg_stat_clear_snapshot pg_get_wait_events`.split(/\s+/),
);

/** Volatile, and they show how far a sequence has come: not where a list of tables applies. */
export const sequenceReaders: ReadonlySet<string> = new Set(["pg_sequence_last_value", "pg_get_sequence_data"]);

/** Volatile, and they write no more than a role that may write does anyway. */
export const writersVolatile: ReadonlySet<string> = new Set(["nextval"]);

/** Volatile, and a kind of their own: the policy decides on them by that. */
export const kindVolatile: ReadonlySet<string> = new Set(["pg_notify"]);

/**
 * Stable or immutable by declaration, yet they run SQL, read whole tables, show a session's text (a plan's text may
 * hold the hash key), or make values of a type named in a string, which may run functions of users.
 */
const deniedBuiltins: ReadonlySet<string> = new Set(
  `query_to_xml query_to_xmlschema query_to_xml_and_xmlschema table_to_xml table_to_xmlschema
  table_to_xml_and_xmlschema schema_to_xml schema_to_xmlschema schema_to_xml_and_xmlschema
  database_to_xml database_to_xmlschema database_to_xml_and_xmlschema cursor_to_xml
  cursor_to_xmlschema ts_stat set_config current_query pg_cursor pg_prepared_statement pg_prepared_xact
  pg_lock_status pg_show_all_file_settings pg_hba_file_rules pg_ident_file_mappings
  pg_get_replication_slots pg_stat_get_activity pg_stat_get_backend_activity pg_stat_get_progress_info
  pg_stat_get_wal_senders pg_stat_get_wal_receiver pg_stat_get_subscription pg_mcv_list_items
  pg_listening_channels pg_read_file pg_read_binary_file pg_stat_file
  setval pg_reload_conf pg_rotate_logfile pg_terminate_backend pg_cancel_backend pg_promote loread
  lowrite pg_current_logfile pg_nextoid domain_in domain_recv record_in
  record_recv array_in array_recv pg_input_is_valid pg_input_error_info
  pg_get_backend_memory_contexts pg_get_process_memory_contexts
  pg_log_backend_memory_contexts`.split(/\s+/),
);

/** The server's own functions outside pg_catalog: immutable, over the catalogue's own columns. JDBC asks for them. */
export const informationSchemaFunctions: ReadonlySet<string> = new Set(
  `_pg_expandarray _pg_keysequal _pg_truetypid _pg_truetypmod _pg_char_max_length _pg_char_octet_length
  _pg_numeric_precision _pg_numeric_precision_radix _pg_numeric_scale _pg_datetime_precision
  _pg_interval_type`.split(/\s+/),
);

const deniedPrefixes = [
  "lo_",
  "pg_ls_",
  "pg_file_",
  "pg_logical_",
  "pg_create_",
  "pg_drop_replication",
  "pg_replication_",
  "binary_upgrade_",
  "dblink",
];

/** Whether a function of pg_catalog is denied whatever its volatility says. */
export function isDeniedBuiltin(name: string): boolean {
  return deniedBuiltins.has(name) || deniedPrefixes.some((prefix) => name.startsWith(prefix));
}

/** Extensions whose overloads of built-in names are compiled code that reads nothing but its arguments. */
export const trustedExtensions: ReadonlySet<string> = new Set(
  `citext hstore ltree intarray pg_trgm unaccent uuid-ossp pgcrypto cube seg isn fuzzystrmatch
  btree_gin btree_gist earthdistance postgis vector plpgsql`.split(/\s+/),
);

/**
 * Those of them whose compiled functions that are not volatile compute from their arguments alone: they may be called.
 * PostGIS reads statistics by a table's name.
 */
export const pureExtensions: ReadonlySet<string> = new Set(
  [...trustedExtensions].filter((extension) => extension !== "postgis" && extension !== "plpgsql"),
);

/** Relations whose rows are samples of other tables' values, other sessions' statements, or credentials. */
export const deniedRelations: ReadonlySet<string> = new Set(
  `pg_statistic pg_statistic_ext_data pg_stats pg_stats_ext pg_stats_ext_exprs pg_stat_activity
  pg_stat_statements pg_stat_statements_info pg_prepared_statements pg_prepared_xacts pg_cursors
  pg_authid pg_shadow pg_user_mapping pg_user_mappings pg_subscription pg_largeobject
  pg_hba_file_rules pg_ident_file_mappings pg_file_settings pg_replication_slots pg_locks
  pg_stat_replication pg_stat_subscription pg_stat_wal_receiver pg_stat_progress_analyze
  pg_stat_progress_basebackup pg_stat_progress_cluster pg_stat_progress_copy
  pg_stat_progress_create_index pg_stat_progress_vacuum pg_backend_memory_contexts
  user_mapping_options _pg_user_mappings
  foreign_server_options _pg_foreign_servers foreign_table_options _pg_foreign_tables`.split(/\s+/),
);
