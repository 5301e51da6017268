package vn.thidua.bench.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Size;
import vn.thidua.bench.country.Wiring;

/**
 * What is asked for.
 *
 * @param job what to do with the country
 * @param wiring how its plans hang together
 * @param seed decides the country
 * @param data where countries are kept, each in a folder of its own
 * @param database one of one's own to fill; absent for the embedded one
 * @param sides who is compared
 * @param pace what was said about rounds and seconds
 * @param growth which curves are drawn
 * @param audit how much is audited after a run
 */
record Options(
        Job job,
        Size size,
        Wiring wiring,
        long seed,
        Path data,
        Filled.@Nullable Own database,
        List<Sides.Name> sides,
        Pace pace,
        Extent audit,
        List<Growth.Curve> growth) {

    /** How many sums are computed anew after a run. */
    enum Extent {
        /** Those of the plans that the run may have touched, and of all above them. */
        TOUCHED,
        /** All of them: a quarter of an hour for a nation. */
        ALL,
        /** None. */
        NONE
    }

    /**
     * How long and how often; absent what the job decides.
     *
     * @param seconds of a measurement
     * @param warm seconds of a turn before the first round
     */
    record Pace(@Nullable Integer rounds, @Nullable Long seconds, @Nullable Long warm) {
        private Pace rounds(int said) {
            return new Pace(said, seconds, warm);
        }

        private Pace seconds(long said) {
            return new Pace(rounds, said, warm);
        }

        private Pace warm(long said) {
            return new Pace(rounds, seconds, said);
        }
    }

    /** What is done. */
    enum Job {
        /** Only generate, if it is not there. */
        FILL,
        /** Generate, and compute every sum anew. */
        AUDIT,
        /** Generate, and measure the program on it. */
        LOAD,
        /** Generate, and measure the program beside what a user would pick instead. */
        COMPARE,
        /** Generate, and move a province while others work. */
        SUBTREE,
        /** Generate, and read sums in other ways beside the program's. */
        ROLLUPS,
        /** Several small countries, each a little larger than the one before. */
        GROWTH,
        /** Generate, and have many tenants report at once, with sums and without. */
        WRITES,
        /** A village from nothing to a few requests of each sort: does all of this work? */
        SMOKE
    }

    /** The options could not be understood. */
    static final class Misunderstood extends RuntimeException {
        Misunderstood(String message) {
            super(message);
        }
    }

    /** The same for another country. */
    Options of(Size other, Wiring otherWiring) {
        return new Options(job, other, otherWiring, seed, data, null, sides, pace, audit, growth);
    }

    /** The job's effort, with what was said instead. */
    Effort effort(Effort usual) {
        return new Effort(
                pace.rounds() == null ? usual.rounds() : pace.rounds(),
                pace.warm() == null ? usual.warmSeconds() : pace.warm(),
                usual.turns(),
                pace.seconds() == null ? usual.seconds() : pace.seconds(),
                usual.sorts(),
                usual.questions());
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
        private int depth = Wiring.USUAL.depth();
        private int parents = Wiring.USUAL.parents();
        private long seed = 1;
        private Path data = Path.of(System.getProperty("bench.data", ".data/bench"));
        private @Nullable String url;
        private List<Sides.Name> sides = List.of(Sides.Name.values());
        private Pace pace = new Pace(null, null, null);
        private Extent audit = Extent.TOUCHED;
        private List<Growth.Curve> growth = List.of(Growth.Curve.values());

        Reading(Deque<String> rest) {
            this.rest = rest;
        }

        Options options() {
            while (!rest.isEmpty()) {
                read(rest.pop());
            }
            var own = url == null ? null : Filled.Own.at(url, System.getenv());
            return new Options(
                    job,
                    size(),
                    new Wiring(depth, parents),
                    seed,
                    data,
                    own,
                    sides,
                    pace,
                    audit,
                    growth);
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
                case "compare" -> beside(Job.COMPARE);
                case "subtree" -> beside(Job.SUBTREE);
                case "rollups" -> beside(Job.ROLLUPS);
                case "growth" -> job = Job.GROWTH;
                case "writes" -> job = Job.WRITES;
                case "smoke" -> smoke();
                case "--size" -> named = named(value(name));
                case "--tenants" -> tenants = Integer.valueOf(value(name));
                case "--plans" -> plans = Integer.valueOf(value(name));
                case "--facts" -> facts = Long.valueOf(value(name));
                case "--depth" -> depth = Integer.parseInt(value(name));
                case "--parents" -> parents = Integer.parseInt(value(name));
                case "--seed" -> seed = Long.parseLong(value(name));
                case "--data" -> data = Path.of(value(name));
                case "--sides" -> sides = Sides.Name.list(value(name));
                case "--audit" -> audit = Extent.valueOf(value(name).toUpperCase(Locale.ROOT));
                case "--curve" -> growth = List.of(Growth.Curve.named(value(name)));
                case "--rounds" -> pace = pace.rounds(Integer.parseInt(value(name)));
                case "--seconds" -> pace = pace.seconds(Long.parseLong(value(name)));
                case "--warm" -> pace = pace.warm(Long.parseLong(value(name)));
                case "--database" -> url = value(name);
                default -> throw new Misunderstood("there is no option " + name);
            }
        }

        /** Jobs that take a while even where the country is small. */
        private void beside(Job asked) {
            job = asked;
            named = named("district");
        }

        /** Beside what others have kept; nothing but Java is needed for it. */
        private void smoke() {
            job = Job.SMOKE;
            sides = List.of(Sides.Name.APP, Sides.Name.FLOOR);
            audit = Extent.ALL;
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
