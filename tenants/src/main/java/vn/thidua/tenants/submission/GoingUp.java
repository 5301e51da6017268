package vn.thidua.tenants.submission;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.submission.SourceNominationId;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.tenants.dossier.Dossier;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.dossier.DossierState;
import vn.thidua.tenants.eligibility.Eligibilities;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.PinnedAwards;
import vn.thidua.tenants.nomination.Superiors;
import vn.thidua.tenants.subject.SubjectId;

/**
 * Which nominations can go up: only complete dossiers of those whom nothing holds back (Decree
 * 152/2025, article 4), and what needs a vote only with it.
 */
@Singleton
class GoingUp {
    private final Submissions submissions;
    private final Eligibilities eligibilities;
    private final DossierReads dossiers;
    private final Superiors superiors;
    private final EarlierRules rules;

    GoingUp(
            Submissions submissions,
            Eligibilities eligibilities,
            DossierReads dossiers,
            Superiors superiors,
            EarlierRules rules) {
        this.submissions = submissions;
        this.eligibilities = eligibilities;
        this.dossiers = dossiers;
        this.superiors = superiors;
        this.rules = rules;
    }

    /** The first that cannot go up, of nominations that are held. */
    Optional<SendLetter.Answer.Unfit> first(
            Scope scope, SendLetter command, List<Nomination> nominations) {
        var ids = nominations.stream().map(Nomination::id).toList();
        var sources = ids.stream().map(NominationId::source).toList();
        var nominees = nominations.stream().map(one -> one.nominee().id()).toList();
        var deciders = new HashSet<>(superiors.above(scope, command.receiver()));
        deciders.add(command.receiver());
        var found =
                new Found(
                        command,
                        deciders,
                        submissions.sentUp(scope, sources),
                        eligibilities.held(scope, nominees),
                        dossiers.of(scope, ids),
                        new PinnedAwards(scope, rules));
        return nominations.stream().flatMap(one -> found.unfit(one).stream()).findFirst();
    }

    /** What is known of them. */
    private record Found(
            SendLetter command,
            Set<AgencyId> deciders,
            Set<SourceNominationId> sentUp,
            Set<SubjectId> held,
            Map<NominationId, Dossier> dossiers,
            PinnedAwards awards) {
        Optional<SendLetter.Answer.Unfit> unfit(Nomination nomination) {
            return fault(nomination)
                    .map(fault -> new SendLetter.Answer.Unfit(nomination.id(), fault));
        }

        private Optional<SubmissionFault> fault(Nomination nomination) {
            if (!nomination.review().equals(command.review())) {
                return Optional.of(SubmissionFault.OTHER_REVIEW);
            }
            if (sentUp.contains(nomination.id().source())) {
                return Optional.of(SubmissionFault.UNDER_WAY);
            }
            if (!nomination.state().isOpen()) {
                return Optional.of(SubmissionFault.NOT_OPEN);
            }
            if (!deciders.contains(nomination.decider())) {
                return Optional.of(SubmissionFault.DECIDED_ELSEWHERE);
            }
            return held.contains(nomination.nominee().id())
                    ? Optional.of(SubmissionFault.HELD)
                    : unready(nomination);
        }

        /** Also where the rules that it is pinned to do not know the award. */
        private Optional<SubmissionFault> unready(Nomination nomination) {
            var award = awards.of(nomination);
            var needsVote = award.map(one -> one.vote() != null).orElse(true);
            if (needsVote && nomination.state() != NominationState.ENDORSED) {
                return Optional.of(SubmissionFault.NOT_ENDORSED);
            }
            return award.filter(Found::asksForPapers).isPresent() && !isAccepted(nomination)
                    ? Optional.of(SubmissionFault.DOSSIER_INCOMPLETE)
                    : Optional.empty();
        }

        private static boolean asksForPapers(AwardInForce award) {
            return award.papers().stream().anyMatch(paper -> paper.rule().source().binds());
        }

        private boolean isAccepted(Nomination nomination) {
            var dossier = dossiers.get(nomination.id());
            return dossier != null && dossier.state() == DossierState.ACCEPTED;
        }
    }
}
