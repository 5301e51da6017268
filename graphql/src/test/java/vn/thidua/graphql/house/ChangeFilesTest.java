package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thidua.infra.testing.TestServer;

/** The history of the database is one line of small, labelled steps. */
class ChangeFilesTest {
    private static final Path FOLDER = TestServer.root().resolve("infra/db/changes");
    private static final Pattern STEP = Pattern.compile("(?m)^--changeset (.*)$");
    private static final Pattern DDL =
            Pattern.compile("(?i)(\\A|;)(\\s|--.*\n)*(CREATE|ALTER|DROP|RENAME|TRUNCATE)\\s+\\w+");
    private static final Pattern TABLE =
            Pattern.compile("(?im)^CREATE TABLE (\\w+)|^RENAME TABLE \\w+ TO (\\w+)");

    private final List<Step> steps = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** One changeset: its file, its heading and its statements. */
    private record Step(String file, String heading, String body) {
        boolean isNamedForItsFile() {
            return heading.matches(file.substring(0, 4) + "(-[a-z0-9]+)+:\\d+ labels:\\w+");
        }

        String label() {
            return heading.replaceAll(".* labels:", "");
        }
    }

    ChangeFilesTest() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                names.add(file.getFileName().toString());
                read(file);
            }
        }
    }

    private void read(Path file) throws IOException {
        var text = Files.readString(file);
        assertThat(text).startsWith("--liquibase formatted sql\n");
        var headings = STEP.matcher(text).results().toList();
        for (var i = 0; i < headings.size(); i++) {
            var end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            var body = text.substring(headings.get(i).end(), end);
            steps.add(new Step(file.getFileName().toString(), headings.get(i).group(1), body));
        }
    }

    @Test
    void filesAreNumberedAndSayWhatTheyDo() {
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("\\d{4}(-[a-z0-9]+)+\\.sql"));
        assertThat(names.stream().map(name -> name.substring(0, 4)))
                .as("two files have the same number: take the next free one")
                .doesNotHaveDuplicates();
    }

    @Test
    void stepsCarryTheNumberOfTheirFileAndTheirRoom() {
        var wrong = steps.stream().filter(step -> !step.isNamedForItsFile());

        assertThat(wrong.map(step -> step.file() + ": " + step.heading()))
                .as("--changeset 0040-what:1 labels:room")
                .isEmpty();
        assertThat(steps).extracting(Step::label).isSubsetOf(Catalogue.ROOMS);
        assertThat(steps).extracting(Step::heading).doesNotHaveDuplicates();
    }

    @Test
    void aStepChangesTheSchemaOnce() {
        var several = steps.stream().filter(step -> DDL.matcher(step.body()).results().count() > 1);

        assertThat(several.map(step -> step.file() + ": " + step.heading()))
                .as("MySQL commits at each DDL statement: half a step could not be run again")
                .isEmpty();
    }

    @Test
    void tablesAreMadeUnderTheLabelOfTheirRoom() {
        var catalogue = Catalogue.read();
        for (var step : steps) {
            TABLE.matcher(step.body())
                    .results()
                    .map(ChangeFilesTest::table)
                    .flatMap(table -> catalogue.find(table).stream())
                    .forEach(entry -> assertThat(step.label()).isEqualTo(entry.room()));
        }
    }

    private static String table(MatchResult found) {
        var name = found.group(1) == null ? found.group(2) : found.group(1);
        return name.toLowerCase(Locale.ROOT);
    }
}
