package vn.thidua.bench.run;

import java.util.List;

/** Reads what a server and its database have used so far. */
record Meter(Child server, Backend database) {
    /** What a JVM calls its threads that are nobody's work; other servers have none of these. */
    private static final List<String> COMPILERS = List.of("C1 Compiler", "C2 Compiler");

    private static final List<String> COLLECTORS = List.of("GC Thread", "G1 ", "VM Thread");

    /**
     * What was used up to a moment.
     *
     * @param serverSeconds of CPU
     * @param compilerSeconds of them for compiling, in a JVM
     * @param collectorSeconds of them for collecting garbage, in a JVM
     * @param databaseSeconds of CPU; nothing where the database is not ours
     */
    record Reading(
            double serverSeconds,
            double compilerSeconds,
            double collectorSeconds,
            double databaseSeconds,
            long statements) {
        Reading since(Reading before) {
            return new Reading(
                    serverSeconds - before.serverSeconds,
                    compilerSeconds - before.compilerSeconds,
                    collectorSeconds - before.collectorSeconds,
                    databaseSeconds - before.databaseSeconds,
                    statements - before.statements);
        }
    }

    Reading read() {
        var pid = database.pid();
        return new Reading(
                Usage.cpuSeconds(server.pid()),
                Usage.cpuSeconds(server.pid(), COMPILERS),
                Usage.cpuSeconds(server.pid(), COLLECTORS),
                pid.isPresent() ? Usage.cpuSeconds(pid.getAsLong()) : 0,
                database.statements());
    }

    /** The server's memory that is really there, in bytes. */
    long resident() {
        return Usage.resident(server.pid());
    }
}
