package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.submission.ReceivedSubmissions;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.PinnedAwards;

/** Nominations that agencies below have submitted, by the rules that they were pinned to there. */
@Singleton
class SubmittedMatters {
    private final Submissions submissions;
    private final ReceivedSubmissions received;
    private final Directory directory;
    private final EarlierRules rules;

    SubmittedMatters(
            Submissions submissions,
            ReceivedSubmissions received,
            Directory directory,
            EarlierRules rules) {
        this.submissions = submissions;
        this.received = received;
        this.directory = directory;
        this.rules = rules;
    }

    List<MatterLine> findAll(Scope scope, Collection<MatterId> wanted) {
        return find(scope, wanted).stream().map(SubmittedMatters::line).toList();
    }

    private List<SubmittedNomination> find(Scope scope, Collection<MatterId> wanted) {
        return submissions.findNominations(scope, ids(wanted));
    }

    private static List<SubmittedNominationId> ids(Collection<MatterId> matters) {
        return matters.stream().map(matter -> new SubmittedNominationId(matter.value())).toList();
    }

    private static MatterLine line(SubmittedNomination nomination) {
        var review = nomination.review();
        return new MatterLine(
                MatterId.of(nomination.id()),
                MatterKind.SUBMITTED,
                nomination.isWaiting() && review != null,
                review == null ? null : new AwardReviewId(review.value()),
                new MatterLine.Sought(
                        nomination.award(), nomination.level(), nomination.subjectKind()),
                null,
                Set.of());
    }

    List<MatterLine> hold(Scope scope, Collection<MatterId> wanted) {
        return received.holdNominations(scope, ids(wanted)).stream()
                .map(SubmittedMatters::line)
                .toList();
    }

    Map<MatterId, InForce.Vote> votes(Scope scope, Collection<MatterId> wanted) {
        var awards = new PinnedAwards(scope, rules);
        var votes = new HashMap<MatterId, InForce.Vote>();
        for (var nomination : find(scope, wanted)) {
            awards.of(nomination)
                    .map(AwardInForce::vote)
                    .ifPresent(vote -> votes.put(MatterId.of(nomination.id()), vote));
        }
        return votes;
    }

    int settle(Scope scope, Verdict verdict) {
        return received.decline(scope, of(verdict.failed()))
                + received.endorse(scope, of(verdict.passed()));
    }

    private static List<SubmittedNominationId> of(List<ItemRow> items) {
        return ids(items.stream().map(ItemRow::matterId).toList());
    }

    /** What minutes call these. */
    Map<MatterId, String> names(Scope scope, Collection<MatterId> wanted) {
        var found = find(scope, wanted);
        var senders = found.stream().map(SubmittedNomination::sender).distinct().toList();
        var agencies =
                directory.list(scope, senders).stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        return found.stream()
                .collect(
                        Collectors.toMap(
                                one -> MatterId.of(one.id()),
                                one -> name(one, agencies.getOrDefault(one.sender(), ""))));
    }

    private static String name(SubmittedNomination nomination, String agency) {
        return nomination.awardName() + ": " + nomination.name() + " (" + agency + ")";
    }
}
