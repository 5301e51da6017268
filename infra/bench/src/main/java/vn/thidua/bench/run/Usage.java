package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
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

    /** Seconds of CPU so far of those of its threads whose names begin with one of these. */
    static double cpuSeconds(long pid, List<String> threads) {
        try (var tasks = Files.list(Path.of("/proc/" + pid, "task"))) {
            return tasks.map(task -> read(task.resolve("stat")))
                    .filter(line -> threads.stream().anyMatch(name -> line.contains("(" + name)))
                    .mapToDouble(line -> seconds(line, USER_TIME, SYSTEM_TIME))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ownCpuSeconds(long pid) {
        return seconds(
                read(Path.of("/proc/" + pid, "stat")),
                USER_TIME,
                SYSTEM_TIME,
                ENDED_USER_TIME,
                ENDED_SYSTEM_TIME);
    }

    private static double seconds(String line, int... times) {
        if (line.isEmpty()) {
            return 0;
        }
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return IntStream.of(times).mapToLong(time -> Long.parseLong(fields[time])).sum() / TICKS;
    }

    private static double ownResident(long pid) {
        return read(Path.of("/proc/" + pid, "status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                .sum();
    }

    /** Nothing of a process that has ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
