package vn.thidua.tenants.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.NominationId;

/**
 * The dossier of a nomination.
 *
 * @param sentOn when it was sent last; absent until then
 * @param answerDueOn until when the office had to give back what is incomplete; absent where no
 *     rule says so, or it was never sent
 * @param lateReason why it was taken after the deadline; absent if it was in time
 * @param reason why it went back; absent unless it is
 * @param papers in the order in which they were added
 * @param steps the latest first
 */
public record Dossier(
        NominationId nomination,
        DossierState state,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answerDueOn,
        @Nullable String lateReason,
        @Nullable String reason,
        List<NominationPaper> papers,
        List<DossierStep> steps) {
    /** No reason is longer. */
    public static final int REASON_MAX = 1000;

    public Dossier {
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
    }

    /** Whether the office should have given it back or taken it by now. */
    public boolean isAnswerOverdue(LocalDate today) {
        return state == DossierState.SENT && answerDueOn != null && today.isAfter(answerDueOn);
    }

    /** Whether a paper of the checklist is there. */
    boolean has(String code) {
        return papers.stream().anyMatch(paper -> code.equals(paper.code()));
    }
}
