// Every function of real servers that is volatile, or may run SQL or read what its arguments name, has been looked at:
// it is on a list of this package, or here among those that stay refused. A new one must never slip in with a major.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { startPostgres } from "@writ/testkit";
import { compileStatement, loadParser } from "../src/index.ts";
import { loadCatalog } from "./fixtures/read-catalog.ts";
import { session } from "./fixtures/session.ts";

before(loadParser);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

// May be called by whoever reads, writes (w) or notifies (n).
const called = words(`amvalidate array_sample array_shuffle clock_timestamp currval gen_random_uuid lastval
  pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all pg_advisory_unlock_shared
  pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_blocking_pids pg_collation_actual_version
  pg_current_wal_flush_lsn pg_current_wal_insert_lsn pg_current_wal_lsn pg_database_collation_actual_version
  pg_database_size pg_export_snapshot pg_get_sequence_data pg_get_wait_events pg_indexes_size pg_is_in_recovery
  pg_is_wal_replay_paused pg_jit_available pg_last_wal_receive_lsn pg_last_wal_replay_lsn
  pg_last_xact_replay_timestamp pg_notification_queue_usage pg_notify pg_partition_ancestors pg_partition_tree
  pg_relation_size pg_safe_snapshot_blocking_pids pg_sequence_last_value pg_sleep pg_sleep_for pg_sleep_until
  pg_stat_clear_snapshot pg_table_size pg_tablespace_size pg_total_relation_size pg_try_advisory_lock
  pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared pg_xact_status random
  random_normal setseed timeofday txid_status uuidv4 uuidv7`);

const byWriters = words("nextval");

/** Stable functions that take a relation's, a type's or a cursor's name and give only what the catalogue says. */
const looked = words(`pg_basetype pg_column_is_updatable pg_get_replica_identity_index pg_index_column_has_property
  pg_index_has_property pg_partition_root pg_relation_filenode pg_relation_filepath pg_relation_is_publishable
  pg_relation_is_updatable regclassout regclasssend regoperatorout regoperatorsend regoperout regopersend
  regprocedureout regproceduresend regprocout regprocsend regtypeout regtypesend`);

/** Volatile functions that stay refused without a word in `functions:`. */
const refused = words(`brin_desummarize_range brin_summarize_new_values brin_summarize_range currtid2
  gin_clean_pending_list pg_available_wal_summaries pg_backup_start pg_backup_stop pg_clear_attribute_stats
  pg_clear_relation_stats pg_control_checkpoint pg_control_init pg_control_recovery pg_control_system
  pg_copy_logical_replication_slot pg_copy_physical_replication_slot pg_extension_config_dump pg_get_aios
  pg_get_loaded_modules pg_get_multixact_members pg_get_shmem_allocations pg_get_shmem_allocations_numa
  pg_get_wal_replay_pause_state pg_get_wal_resource_managers pg_get_wal_summarizer_state
  pg_import_system_collations pg_isolation_test_session_is_blocked pg_last_committed_xact
  pg_log_standby_snapshot pg_promote pg_read_file_old pg_restore_attribute_stats pg_restore_relation_stats
  pg_rotate_logfile_old pg_show_replication_origin_status pg_stat_force_next_flush pg_stat_get_backend_io
  pg_stat_get_backend_wal pg_stat_get_io pg_stat_get_recovery_prefetch pg_stat_have_stats pg_stat_reset
  pg_stat_reset_backend_stats pg_stat_reset_replication_slot pg_stat_reset_shared
  pg_stat_reset_single_function_counters pg_stat_reset_single_table_counters pg_stat_reset_slru
  pg_stat_reset_subscription_stats pg_stop_making_pinned_objects pg_switch_wal pg_sync_replication_slots
  pg_wal_replay_pause pg_wal_replay_resume pg_wal_summary_contents pg_xact_commit_timestamp
  pg_xact_commit_timestamp_origin plpgsql_validator ts_rewrite`);

const refusedPrefixes = ["pg_stat_get_xact_", "binary_upgrade_"];

// Triggers and functions of the server's own types cannot be called by a statement.
const asked = `SELECT p.proname AS name, bool_or(p.provolatile = 'v') AS volatile
  FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
  AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype, 'internal'::regtype,
    'language_handler'::regtype) AND NOT 'internal'::regtype = ANY (p.proargtypes)
  AND (p.provolatile = 'v'
    OR p.proargtypes::oid[] && ARRAY['regclass', 'regtype', 'regproc', 'regprocedure', 'regoper', 'regoperator',
      'refcursor']::regtype[]::oid[]
    OR EXISTS (SELECT 1 FROM unnest(p.proargnames[1:p.pronargs]) AS a
      WHERE a ~ 'query|sql|stmt|tbl|cursor|schema|type_name|filename'))
  GROUP BY 1 ORDER BY 1`;

for (const major of [15, 18]) {
  test(`every volatile or far-reaching function of PostgreSQL ${major} is on a list`, async (context) => {
    const server = await startPostgres({ major });
    context.after(() => server.stop());
    const client = await server.connect({ database: "postgres" });
    const { rows } = await client.query(asked);
    const catalog = await loadCatalog(client);
    await client.end();
    const reader = session({ allow: ["select"], guarded: true }, { catalog });
    const writer = session({ allow: ["select", "insert"], guarded: true }, { catalog });
    const passes = (name: string, who: typeof reader): boolean =>
      compileStatement(`SELECT pg_catalog."${name}"()`, who).statements[0]?.facts.refusals.length === 0;
    const wrong: string[] = [];
    for (const { name, volatile } of rows as { name: string; volatile: boolean }[]) {
      const isRefused = refused.has(name) || refusedPrefixes.some((prefix) => name.startsWith(prefix));
      const expected = [
        called.has(name) || looked.has(name),
        called.has(name) || looked.has(name) || byWriters.has(name),
      ];
      const code = compileStatement(`SELECT pg_catalog."${name}"()`, reader).statements[0]?.facts.refusals[0]?.code;
      const isListed = expected[1] === true || (volatile && isRefused) || code === "sql/denied-function";
      if (!isListed) wrong.push(`${name} is on no list`);
      else if (passes(name, reader) !== expected[0] || passes(name, writer) !== expected[1])
        wrong.push(`${name}: ${code}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(rows.length > 180, `only ${rows.length}`);
  });
}
