package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules of law with the days on which they hold, read from {@code rules.txt}: the law changes more
 * often than the program.
 */
final class RuleData {

    /** One rule; {@code until} is the first day on which it no longer holds. */
    record Rule(
            String code, LocalDate from, @Nullable LocalDate until, String source, String value) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private static final List<Rule> RULES =
            WordLists.lines("rules.txt").map(RuleData::parse).toList();

    private RuleData() {}

    static Optional<Rule> find(String code, LocalDate day) {
        return RULES.stream()
                .filter(rule -> rule.code().equals(code) && rule.holdsOn(day))
                .findFirst();
    }

    private static Rule parse(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new IllegalStateException("rules.txt: five cells wanted in: " + line);
        }
        String until = cells[2].strip();
        return new Rule(
                cells[0].strip(),
                LocalDate.parse(cells[1].strip()),
                until.isEmpty() ? null : LocalDate.parse(until),
                cells[3].strip(),
                cells[4].strip());
    }
}
