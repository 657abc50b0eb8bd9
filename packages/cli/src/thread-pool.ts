// Room for many records to be written at once. It must be imported before whatever first reads a file: libuv makes its
// threads then, and never again.

/**
 * Every write of a record, read of a bundle, name lookup and password proof takes a thread of libuv's pool; with its
 * usual four, four slow writes would hold up everything else. Whoever set the number knows better.
 */
process.env["UV_THREADPOOL_SIZE"] ??= "16";

export {};
