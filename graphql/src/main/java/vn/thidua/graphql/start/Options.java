package vn.thidua.graphql.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.resource.ResourceFolder;

/**
 * What the one who starts the program asks for.
 *
 * @param port where it listens; 0 picks a free port
 * @param home the git-ignored folder for whatever the program keeps beside the database
 * @param data where the embedded database lives
 * @param demo whether an empty database is filled with the demo
 * @param database a database of one's own; absent for the embedded one
 * @param transfer a tenant to be taken out or in, instead of a start; absent for a start
 * @param help whether only the options are to be explained
 */
public record Options(
        int port,
        Path home,
        Path data,
        boolean demo,
        @Nullable Database database,
        @Nullable Transfer transfer,
        boolean help) {
    private static final int PORT = 8080;
    private static final int PORT_MAX = 65_535;

    /** Where a database of one's own is, and how to sign in. */
    public record Database(String url, String user, String password) {}

    /** The options could not be understood; the message says why. */
    public static final class Misunderstood extends RuntimeException {
        Misunderstood(String message) {
            super(message);
        }
    }

    /** What {@code --help} prints; infra/run prints it too, without building anything first. */
    public static String explained() {
        return Objects.requireNonNull(ResourceFolder.read("start", ".txt").get("help")).strip();
    }

    /** Reads the command line and the environment. */
    public static Options parse(List<String> arguments, Map<String, String> environment) {
        var reading = new Reading(new ArrayDeque<>(arguments), environment);
        reading.readAll();
        return reading.options();
    }

    /** The state of reading, thrown away afterwards. */
    private static final class Reading {
        private final ArrayDeque<String> rest;
        private final Map<String, String> environment;
        private int port = PORT;
        private final Path home = Path.of(System.getProperty("thidua.home", ".data"));
        private Path data = home.resolve("mysql");
        private boolean demo = true;
        private @Nullable String url;
        private @Nullable Transfer transfer;
        private boolean help;

        Reading(ArrayDeque<String> rest, Map<String, String> environment) {
            this.rest = rest;
            this.environment = environment;
            this.url = environment.get("THIDUA_DATABASE_URL");
        }

        void readAll() {
            while (!rest.isEmpty()) {
                var name = rest.pop();
                switch (name) {
                    case "--port" -> port = portOf(value(name));
                    case "--data" -> data = Path.of(value(name));
                    case "--demo" -> demo = true;
                    case "--empty" -> demo = false;
                    case "--database" -> url = value(name);
                    case "--export" ->
                            transfer = new Transfer.Out(value(name), Path.of(value(name)));
                    case "--import" -> transfer = new Transfer.In(Path.of(value(name)));
                    case "--help", "-h" -> help = true;
                    default -> throw new Misunderstood("there is no option " + name);
                }
            }
        }

        Options options() {
            return new Options(port, home, data, demo, database(), transfer, help);
        }

        private @Nullable Database database() {
            if (url == null) {
                return null;
            }
            if (!url.startsWith("jdbc:mysql://")) {
                throw new Misunderstood("--database wants jdbc:mysql://HOST:PORT/NAME, not " + url);
            }
            var user = environment.getOrDefault("THIDUA_DATABASE_USER", "thidua");
            var password = environment.getOrDefault("THIDUA_DATABASE_PASSWORD", "");
            return new Database(url, user, password);
        }

        private String value(String name) {
            if (rest.isEmpty()) {
                throw new Misunderstood(name + " wants a value");
            }
            return rest.pop();
        }

        private static int portOf(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > PORT_MAX) {
                throw new Misunderstood("--port wants a number up to 65535, not " + text);
            }
            return Integer.parseInt(text);
        }
    }
}
