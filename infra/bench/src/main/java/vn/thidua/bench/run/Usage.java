package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;

/** What {@code /proc} says about a process and all that it has started. */
final class Usage {
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int ENDED_USER_TIME = 13;
    private static final int ENDED_SYSTEM_TIME = 14;
    private static final double TICKS = 100; // Linux's clock for user space, wherever it runs.
    private static final long KILO = 1024;

    private Usage() {}

    /** Seconds of CPU so far, also of those that it started and that have ended. */
    static double cpuSeconds(long pid) {
        return ofAll(pid, Usage::ownCpuSeconds);
    }

    /** Memory that is really there, in bytes; what processes share counts for each. */
    static long resident(long pid) {
        return (long) ofAll(pid, Usage::ownResident);
    }

    private static double ofAll(long pid, LongToDoubleFunction value) {
        return ProcessHandle.of(pid)
                .map(first -> Stream.concat(Stream.of(first), first.descendants()))
                .orElse(Stream.empty())
                .mapToDouble(process -> value.applyAsDouble(process.pid()))
                .sum();
    }

    private static double ownCpuSeconds(long pid) {
        var line = read(pid, "stat");
        if (line.isEmpty()) {
            return 0;
        }
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var field : new int[] {USER_TIME, SYSTEM_TIME, ENDED_USER_TIME, ENDED_SYSTEM_TIME}) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS;
    }

    private static double ownResident(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                .sum();
    }

    /** Nothing of a process that has ended meanwhile. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc/" + pid, file));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
