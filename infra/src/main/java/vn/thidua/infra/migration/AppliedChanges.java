package vn.thidua.infra.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a database has all change files of this program. Liquibase needs a second and more to
 * find that it has nothing to do; so once it has run, its last row is tagged with the sum of all
 * files, and a start that reads this tag leaves Liquibase alone. Whatever changes a file or adds a
 * row makes the tag another or none, and Liquibase runs, which is always right.
 */
public final class AppliedChanges {
    private static final Logger LOG = LoggerFactory.getLogger(AppliedChanges.class);
    private static final String LAST = "ORDER BY DATEEXECUTED DESC, ORDEREXECUTED DESC LIMIT 1";
    private static final String NOTE = "UPDATE DATABASECHANGELOG SET TAG = ? " + LAST;

    private final String tag;

    private AppliedChanges(String tag) {
        this.tag = tag;
    }

    /** These files, by their names. */
    public static AppliedChanges of(Map<String, String> files) {
        var sum = sha256();
        new TreeMap<>(files)
                .forEach(
                        (name, text) -> {
                            sum.update(name.getBytes(UTF_8));
                            sum.update((byte) 0);
                            sum.update(text.getBytes(UTF_8));
                            sum.update((byte) 0);
                        });
        return new AppliedChanges("files " + HexFormat.of().formatHex(sum.digest()));
    }

    /** What tells just these files from all others. */
    public String sum() {
        return tag;
    }

    /** Whether Liquibase has been through just these files. */
    public boolean areIn(Connection database) {
        return tag.equals(lastTag(database));
    }

    private static @Nullable String lastTag(Connection database) {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT TAG FROM DATABASECHANGELOG " + LAST)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            return null; // An empty database; anything worse is Liquibase's to tell.
        }
    }

    /**
     * Notes that Liquibase has been through these files. Where that fails the next start is slower,
     * and nothing else.
     */
    public void note(String url, String user, String password) {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("openTelemetry", "DISABLED"); // As the data source has it.
        try (var database = DriverManager.getConnection(url, settings);
                var update = database.prepareStatement(NOTE)) {
            update.setString(1, tag);
            update.executeUpdate();
        } catch (SQLException e) {
            LOG.warn("the next start will look through all change files again", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
