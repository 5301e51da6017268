package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.tenants.evidence.SubmitInitiative.Answer;
import vn.thidua.tenants.evidence.SubmitInitiative.Author;

/** What is said of an initiative, looked at for itself. */
record InitiativeCheck(SubmitInitiative command, LocalDate today) {
    private static final int WHOLE = 100;

    Optional<Answer> refusal() {
        if (isUnfit(command.name(), Initiative.NAME_MAX)) {
            return Optional.of(new Answer.NameUnfit(Initiative.NAME_MAX));
        }
        if (isUnfit(command.content(), Initiative.TEXT_MAX)
                || isUnfit(command.effect(), Initiative.TEXT_MAX)) {
            return Optional.of(new Answer.TextUnfit(Initiative.TEXT_MAX));
        }
        if (!hasAuthors()) {
            return Optional.of(new Answer.AuthorsUnfit(Initiative.AUTHORS_MAX));
        }
        if (!sharesAddUp()) {
            return Optional.of(new Answer.SharesUnfit());
        }
        return command.appliedOn().isAfter(today)
                ? Optional.of(new Answer.DayToCome())
                : Optional.empty();
    }

    private static boolean isUnfit(String text, int charactersMax) {
        return text.isBlank() || text.strip().length() > charactersMax;
    }

    private boolean hasAuthors() {
        var authors = command.authors();
        return !authors.isEmpty()
                && authors.size() <= Initiative.AUTHORS_MAX
                && authors.stream().map(Author::person).distinct().count() == authors.size();
    }

    private boolean sharesAddUp() {
        var shares = command.authors().stream().map(Author::sharePercent).filter(Objects::nonNull);
        var said = shares.map(Objects::requireNonNull).toList();
        return said.isEmpty()
                || said.size() == command.authors().size()
                        && said.stream().allMatch(share -> share >= 1)
                        && said.stream().mapToInt(Integer::intValue).sum() == WHOLE;
    }
}
