package vn.thidua.platform.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.Rules;

@MappedEntity("rule_set_version")
record RuleSetVersionRow(
        @Id RuleSetId ruleSetId,
        int version,
        LocalDate holdsFrom,
        @Nullable LocalDate holdsTo,
        @Nullable String note,
        Instant publishedAt,
        int bodyFormat,
        byte[] body) {
    static RuleSetVersionRow of(
            RuleSetRow ruleSet, PublishRules command, Instant now, byte[] body) {
        return new RuleSetVersionRow(
                ruleSet.id(),
                ruleSet.currentVersion(),
                command.holdsFrom(),
                command.holdsTo(),
                command.note(),
                now,
                Rules.FORMAT,
                body);
    }
}
