package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.rulebook.PublishRules.Answer;

/** The door of those who set rules: agencies within their power, the operator for the State. */
@Singleton
public class RulePublishing {
    private static final int FIRST_VERSION = 1;

    private final RuleSetRepository sets;
    private final RuleSetVersionRepository versions;
    private final Rulebook rulebook;
    private final Directory directory;
    private final RulesCodec codec;
    private final Audit audit;
    private final Clock clock;

    RulePublishing(
            RuleSetRepository sets,
            RuleSetVersionRepository versions,
            Rulebook rulebook,
            Directory directory,
            RulesCodec codec,
            Audit audit,
            Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.rulebook = rulebook;
        this.directory = directory;
        this.codec = codec;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets rules of the caller's agency, which may be stricter than those above and never less. */
    @Transactional
    public Answer publish(Scope scope, PublishRules command) {
        scope.require(Permission.ADMINISTER);
        var kind = directory.fetch(scope, scope.agency()).kind();
        var answer = publish(scope, scope.agency(), new RuleChecks(Power.of(kind)), command);
        if (answer instanceof Answer.Published(var ruleSet)) {
            var version = Integer.toString(ruleSet.currentVersion());
            var detail = Map.of("name", ruleSet.name(), "version", version);
            audit.record(scope, "ruleSet.publish", "RuleSet", ruleSet.id(), detail);
        }
        return answer;
    }

    /** Sets rules of the State, as an instrument of it has been read. */
    @Transactional
    public Answer publish(OperatorScope operator, PublishRules command) {
        return publish(operator, null, new RuleChecks(Power.ofState()), command);
    }

    private Answer publish(
            Caller caller, @Nullable AgencyId owner, RuleChecks checks, PublishRules command) {
        var replaced = command.replaces();
        var row = replaced == null ? null : lock(replaced.ruleSet(), owner);
        if (replaced != null && row != null && row.currentVersion() != replaced.currentVersion()) {
            return new Answer.VersionTaken(row.currentVersion());
        }
        var above = rulebook.above(caller, owner, command.holdsFrom());
        var faults = checks.faults(command, above, row == null ? null : row.id());
        if (!faults.isEmpty()) {
            return new Answer.Faulty(faults);
        }
        var next = row == null ? first(owner, command) : advance(row, command);
        insert(next, command);
        return new Answer.Published(next.ruleSet());
    }

    private RuleSetRow first(@Nullable AgencyId owner, PublishRules command) {
        var row = new RuleSetRow(RuleSetId.next(), owner, command.name(), FIRST_VERSION);
        sets.insert(row);
        return row;
    }

    private RuleSetRow advance(RuleSetRow row, PublishRules command) {
        var version = row.currentVersion() + 1;
        sets.advance(row.id(), command.name(), version);
        return new RuleSetRow(row.id(), row.ownerId(), command.name(), version);
    }

    private void insert(RuleSetRow row, PublishRules command) {
        versions.insert(
                RuleSetVersionRow.of(row, command, clock.instant(), codec.write(command.rules())));
    }

    private RuleSetRow lock(RuleSetId ruleSet, @Nullable AgencyId owner) {
        return sets.lock(ruleSet, owner).orElseThrow(() -> new NotVisible(Rulebook.RULE_SET));
    }
}
