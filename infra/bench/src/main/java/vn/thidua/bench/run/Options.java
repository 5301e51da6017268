package vn.thidua.bench.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Size;

/**
 * What is asked for.
 *
 * @param job what to do with the country
 * @param seed decides the country
 * @param data where countries are kept, each in a folder of its own
 * @param database one of one's own to fill; absent for the embedded one
 */
record Options(Job job, Size size, long seed, Path data, Filled.@Nullable Own database) {

    /** What is done. */
    enum Job {
        /** Only generate, if it is not there. */
        FILL,
        /** Generate, and compute every sum anew. */
        AUDIT,
        /** Generate, and measure the program on it. */
        LOAD,
        /** A village from nothing to a few requests of each sort: does all of this work? */
        SMOKE
    }

    /** The options could not be understood. */
    static final class Misunderstood extends RuntimeException {
        Misunderstood(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments) {
        var reading = new Reading(new ArrayDeque<>(arguments));
        try {
            return reading.options();
        } catch (NumberFormatException e) {
            throw new Misunderstood("no number: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Misunderstood(String.valueOf(e.getMessage()));
        }
    }

    private static final class Reading {
        private final Deque<String> rest;
        private Job job = Job.LOAD;
        private Size named = named("province");
        private @Nullable Integer tenants;
        private @Nullable Integer plans;
        private @Nullable Long facts;
        private long seed = 1;
        private Path data = Path.of(System.getProperty("bench.data", ".data/bench"));
        private @Nullable String url;

        Reading(Deque<String> rest) {
            this.rest = rest;
        }

        Options options() {
            while (!rest.isEmpty()) {
                read(rest.pop());
            }
            var own = url == null ? null : Filled.Own.at(url, System.getenv());
            return new Options(job, size(), seed, data, own);
        }

        /** Single numbers take the place of those of the named size. */
        private Size size() {
            return new Size(
                    tenants == null ? named.tenants() : tenants,
                    plans == null ? named.plans() : plans,
                    facts == null ? named.facts() : facts);
        }

        private void read(String name) {
            switch (name) {
                case "fill" -> job = Job.FILL;
                case "audit" -> job = Job.AUDIT;
                case "load" -> job = Job.LOAD;
                case "smoke" -> smoke();
                case "--size" -> named = named(value(name));
                case "--tenants" -> tenants = Integer.valueOf(value(name));
                case "--plans" -> plans = Integer.valueOf(value(name));
                case "--facts" -> facts = Long.valueOf(value(name));
                case "--seed" -> seed = Long.parseLong(value(name));
                case "--data" -> data = Path.of(value(name));
                case "--database" -> url = value(name);
                default -> throw new Misunderstood("there is no option " + name);
            }
        }

        /** Beside what others have kept. */
        private void smoke() {
            job = Job.SMOKE;
            named = named("village");
            data = data.resolve("smoke");
        }

        private static Size named(String name) {
            return Size.named(name)
                    .orElseThrow(() -> new Misunderstood("there is no size " + name));
        }

        private String value(String name) {
            if (rest.isEmpty()) {
                throw new Misunderstood(name + " wants a value");
            }
            return rest.pop();
        }
    }
}
