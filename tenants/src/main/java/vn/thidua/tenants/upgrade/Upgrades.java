package vn.thidua.tenants.upgrade;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.link.AcknowledgeLink;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.AdvanceAdoption;
import vn.thidua.tenants.plan.EditAnswer;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.Takeovers;
import vn.thidua.tenants.upgrade.Comparing.Compared;

/**
 * The door to what is new in the templates that a plan has taken over and in the plans that it
 * answers. Whoever decides holds the plan first, so that one decision comes after the other.
 */
@Singleton
@Transactional
public class Upgrades {
    private static final String SUBJECT = "Plan";
    private static final String SOURCE = "source";

    private final Plans plans;
    private final Takeovers takeovers;
    private final Comparing comparing;
    private final NewsWriting writing;
    private final Deferrals deferrals;
    private final Adoptions adoptions;
    private final Links links;
    private final Audit audit;

    Upgrades(
            Plans plans,
            Takeovers takeovers,
            Comparing comparing,
            NewsWriting writing,
            Deferrals deferrals,
            Adoptions adoptions,
            Links links,
            Audit audit) {
        this.plans = plans;
        this.takeovers = takeovers;
        this.comparing = comparing;
        this.writing = writing;
        this.deferrals = deferrals;
        this.adoptions = adoptions;
        this.links = links;
        this.audit = audit;
    }

    /**
     * What is new in the sources of a plan, compared with its draft, or else with what is in force.
     *
     * @throws NotVisible if the agency has no such plan
     */
    public List<Upgrade> list(Scope scope, PlanId plan) {
        scope.require(Permission.READ);
        return comparing.open(scope, plans.fetch(scope, plan)).stream()
                .map(Compared::upgrade)
                .toList();
    }

    /**
     * An open draft takes over what is new in an item.
     *
     * @throws NotVisible if the agency has no such plan, or the plan no such source
     */
    public TakeNews.Answer take(Scope scope, TakeNews command) {
        var compared = hold(scope, command.plan(), command.source(), command.version());
        if (isUnknown(compared, command.version())) {
            return new TakeNews.Answer.VersionUnknown(compared.source().current());
        }
        var found = compared.item(command.item());
        if (found.isEmpty()) {
            return new TakeNews.Answer.NothingNew();
        }
        var news = found.get();
        return switch (writing.write(scope, command, compared, news)) {
            case EditAnswer.Conflict(var stored) -> new TakeNews.Answer.Conflict(stored);
            case EditAnswer.Refused(var reasons) -> new TakeNews.Answer.Refused(reasons);
            case EditAnswer.NotNow(var standing) -> new TakeNews.Answer.NotNow(standing);
            case EditAnswer.Saved(var item) -> {
                var answered = news.side() == OwnSide.ANSWERED && command.words() != null;
                var since = answered ? command.version() : news.since();
                deferrals.put(scope, command.plan(), compared, news, since, false, null);
                record(scope, "plan.upgrade.take", command.plan(), compared, news);
                var gone = news.kind() == NewsKind.REMOVED && command.words() == null;
                yield new TakeNews.Answer.Taken(
                        plans.fetchPlan(scope, command.plan()), gone ? null : item);
            }
        };
    }

    /**
     * The plan keeps what it says, whatever the version says anew in the item.
     *
     * @throws NotVisible if the agency has no such plan, or the plan no such source
     */
    public DecideNews.Answer keep(Scope scope, DecideNews command) {
        return decide(scope, command, false);
    }

    /**
     * What the version says anew in the item stays listed, as something put off.
     *
     * @throws NotVisible if the agency has no such plan, or the plan no such source
     */
    public DecideNews.Answer defer(Scope scope, DecideNews command) {
        return decide(scope, command, true);
    }

    private DecideNews.Answer decide(Scope scope, DecideNews command, boolean deferred) {
        var note = command.note();
        var compared = hold(scope, command.plan(), command.source(), command.version());
        if (note != null && note.length() > DecideNews.NOTE_MAX) {
            return new DecideNews.Answer.NoteTooLong(DecideNews.NOTE_MAX);
        }
        if (isUnknown(compared, command.version())) {
            return new DecideNews.Answer.VersionUnknown(compared.source().current());
        }
        var found = compared.item(command.item());
        if (found.isEmpty()) {
            return new DecideNews.Answer.NothingNew();
        }
        var news = found.get();
        var since = deferred ? news.since() : command.version();
        deferrals.put(scope, command.plan(), compared, news, since, deferred, note);
        var action = deferred ? "plan.upgrade.defer" : "plan.upgrade.keep";
        record(scope, action, command.plan(), compared, news);
        return new DecideNews.Answer.Decided(plans.fetchPlan(scope, command.plan()));
    }

    /**
     * The plan has dealt with a version as a whole.
     *
     * @throws NotVisible if the agency has no such plan, or the plan no such source
     */
    public FinishUpgrade.Answer finish(Scope scope, FinishUpgrade command) {
        scope.require(command.source().toSettle());
        var version = command.version();
        var compared = hold(scope, command.plan(), command.source(), version);
        if (isUnknown(compared, version)) {
            return new FinishUpgrade.Answer.VersionUnknown(compared.source().current());
        }
        if (version <= compared.source().settled()) {
            return new FinishUpgrade.Answer.AlreadyThere(compared.source().settled());
        }
        var deferred = deferrals.putOff(scope, command.plan(), compared);
        settle(scope, command.plan(), compared.source(), version);
        return new FinishUpgrade.Answer.Finished(plans.fetchPlan(scope, command.plan()), deferred);
    }

    private void settle(Scope scope, PlanId plan, NewsSource source, int version) {
        var template = source.template();
        if (template == null) {
            acknowledge(scope, new AcknowledgeLink(Objects.requireNonNull(source.link()), version));
            return;
        }
        switch (adoptions.advance(scope, new AdvanceAdoption(template, plan, version))) {
            case AdvanceAdoption.Answer.Advanced _, AdvanceAdoption.Answer.AlreadyThere _ -> {}
            case AdvanceAdoption.Answer.VersionUnknown(var current) ->
                    throw new IllegalStateException("version " + version + " after " + current);
        }
    }

    /** The link is not held with the plan: somebody may acknowledge or end it meanwhile. */
    private void acknowledge(Scope scope, AcknowledgeLink command) {
        switch (links.acknowledge(scope, command)) {
            case AcknowledgeLink.Answer.Acknowledged _, AcknowledgeLink.Answer.NotBehind _ -> {}
            case AcknowledgeLink.Answer.NotStanding _ -> throw new NotVisible(SOURCE);
            case AcknowledgeLink.Answer.VersionUnknown(var current) ->
                    throw new IllegalStateException(
                            "version " + command.version() + " after " + current);
        }
    }

    /** What is new for whoever holds the plan until the end. */
    private Compared hold(Scope scope, PlanId plan, SourceKey source, int version) {
        takeovers.hold(scope, plan);
        return comparing
                .of(scope, plans.fetch(scope, plan), source, version)
                .orElseThrow(() -> new NotVisible(SOURCE));
    }

    private static boolean isUnknown(Compared compared, int version) {
        return version < 1 || version > compared.source().current();
    }

    private void record(Scope scope, String action, PlanId plan, Compared compared, ItemNews news) {
        var detail =
                Map.of("source", compared.source().id().toString(), "item", news.item().value());
        audit.record(scope, action, SUBJECT, plan, detail);
    }
}
