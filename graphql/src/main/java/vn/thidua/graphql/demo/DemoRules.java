package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.rulebook.PublishRules;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.rule.Rules;

/** Rules that agencies of the demo set. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoRules {
    private final RulePublishing publishing;
    private final DemoAccounts accounts;
    private final ObjectMapper json;

    DemoRules(RulePublishing publishing, DemoAccounts accounts, ObjectMapper json) {
        this.publishing = publishing;
        this.accounts = accounts;
        this.json = json;
    }

    /** Publishes what an agency's file says. */
    void publish(String agency) {
        var administrator = accounts.as(Role.ADMINISTRATOR, agency);
        var answer = publishing.publish(administrator, read("demo/rules/" + agency + ".json"));
        DemoPlans.expect(PublishRules.Answer.Published.class, answer);
    }

    private PublishRules read(String path) {
        try {
            return Objects.requireNonNull(json.readValue(Table.text(path), Instrument.class))
                    .command();
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    /** What a file tells. */
    @Serdeable
    record Instrument(String name, LocalDate holdsFrom, Rules rules) {
        PublishRules command() {
            return new PublishRules(null, name, holdsFrom, null, null, rules);
        }
    }
}
