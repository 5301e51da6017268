package vn.thidua.bench.run;

/** Reads what a server and its database have used so far. */
record Meter(Child server, Backend database) {

    /**
     * What was used up to a moment.
     *
     * @param serverSeconds of CPU
     * @param databaseSeconds of CPU; nothing where the database is not ours
     */
    record Reading(double serverSeconds, double databaseSeconds, long statements) {
        Reading since(Reading before) {
            return new Reading(
                    serverSeconds - before.serverSeconds,
                    databaseSeconds - before.databaseSeconds,
                    statements - before.statements);
        }
    }

    Reading read() {
        var pid = database.pid();
        return new Reading(
                Usage.cpuSeconds(server.pid()),
                pid.isPresent() ? Usage.cpuSeconds(pid.getAsLong()) : 0,
                database.statements());
    }

    /** The server's memory that is really there, in bytes. */
    long resident() {
        return Usage.resident(server.pid());
    }
}
