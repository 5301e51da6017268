package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.rulebook.rule.Rules;

/**
 * The door of those who look rules up. It is open to everybody who has signed in: rules are public.
 */
@Singleton
public class Rulebook {
    /** The kind of thing that refusals speak of. */
    static final String RULE_SET = "rule set";

    private static final String BY_NAME = "rule-set-name";
    private static final String VERSION = "rule-set-version";
    private static final RuleSetId FIRST = new RuleSetId(new UUID(0, 0));

    private final RuleSetRepository sets;
    private final RuleSetVersionRepository versions;
    private final Directory directory;
    private final RuleChain chain;
    private final RuleTexts texts;

    Rulebook(
            RuleSetRepository sets,
            RuleSetVersionRepository versions,
            Directory directory,
            RuleChain chain,
            RuleTexts texts) {
        this.sets = sets;
        this.versions = versions;
        this.directory = directory;
        this.chain = chain;
        this.texts = texts;
    }

    /**
     * The rule set.
     *
     * @throws NotVisible if there is none
     */
    public RuleSet fetch(Caller caller, RuleSetId ruleSet) {
        return list(caller, List.of(ruleSet)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(RULE_SET));
    }

    /** Those of these rule sets that there are, in no order. */
    public List<RuleSet> list(Caller caller, Collection<RuleSetId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sets.list(ids).stream().map(RuleSetRow::ruleSet).toList();
    }

    /** Rule sets by name: those of everybody, of one owner, or of the State. */
    public Page<RuleSet> search(Caller caller, RuleSetFilter filter, PageRequest page) {
        var after = page.cursor(BY_NAME, 2);
        var rows =
                sets.search(
                        filter.everybodys(),
                        filter.owner(),
                        after.map(at -> at.string(0)).orElse(""),
                        after.map(at -> new RuleSetId(at.id(1))).orElse(FIRST),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(BY_NAME, row.name(), row.id().value()))
                .map(RuleSetRow::ruleSet);
    }

    /** The versions of a rule set, the newest first. */
    public Page<RuleSetVersion> versions(Caller caller, RuleSetId ruleSet, PageRequest page) {
        var before = page.cursor(VERSION, 1).map(at -> (int) at.number(0));
        var lines = versions.list(ruleSet, before.orElse(Integer.MAX_VALUE), page.limit());
        return Page.of(lines, page, line -> Cursor.of(VERSION, line.version()))
                .map(RuleSetVersionRepository.VersionLine::read);
    }

    /** What these versions say. */
    public Map<RuleSetVersion, Rules> rules(Caller caller, Collection<RuleSetVersion> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var said = new HashMap<PinnedVersion, Rules>();
        var ids = new HashSet<RuleSetId>();
        var numbers = new HashSet<Integer>();
        wanted.forEach(version -> ids.add(version.ruleSet()));
        wanted.forEach(version -> numbers.add(version.version()));
        for (var line : versions.texts(ids, numbers)) {
            var version = new PinnedVersion(line.ruleSetId(), line.version());
            said.put(version, texts.read(version, line.body()));
        }
        var found = new HashMap<RuleSetVersion, Rules>();
        for (var version : wanted) {
            var rules = said.get(new PinnedVersion(version.ruleSet(), version.version()));
            if (rules != null) {
                found.put(version, rules);
            }
        }
        return found;
    }

    /**
     * All rules by which what this agency confers is judged on a day.
     *
     * @throws NotVisible if there is no such agency
     */
    public RulesInForce inForce(Caller caller, AgencyId decider, LocalDate day) {
        directory.fetch(caller, decider);
        var owners = chain.of(caller, decider, day);
        return new Layers(layers(owners, day)).on(decider, day);
    }

    /** The same without what the agency and those under it say themselves. */
    RulesInForce above(Caller caller, @Nullable AgencyId owner, LocalDate day) {
        var owners = owner == null ? List.<AgencyId>of() : chain.of(caller, owner, day);
        var superiors = owners.subList(0, Math.max(0, owners.size() - 1));
        return new Layers(layers(superiors, day)).on(decider(owner), day);
    }

    private static AgencyId decider(@Nullable AgencyId owner) {
        return owner == null ? new AgencyId(FIRST.value()) : owner;
    }

    private List<Layer> layers(List<AgencyId> owners, LocalDate day) {
        var asked = owners.isEmpty() ? List.of(decider(null)) : owners;
        return texts.layers(sets.layers(asked, day), owners);
    }
}
