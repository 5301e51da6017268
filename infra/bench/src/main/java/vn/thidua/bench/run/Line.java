package vn.thidua.bench.run;

/**
 * A request as the tools send it.
 *
 * @param body in JSON
 * @param sha1 of the answer's bytes, which are compared under load; empty where each is another
 */
record Line(String username, String body, String sha1) {}
