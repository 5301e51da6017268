package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.publication.PlanText;
import vn.thidua.platform.publication.SearchedHeading;

/** Keeps what is searched of plans: the text in force, before that the draft. */
@Singleton
final class SearchedPlans {
    private final SearchedPlanRepository rows;
    private final DraftStore drafts;

    SearchedPlans(SearchedPlanRepository rows, DraftStore drafts) {
        this.rows = rows;
        this.drafts = drafts;
    }

    /** After an edit: a plan in force is found by what it says until its next version is issued. */
    void edited(PlanRow plan) {
        if (plan.version() == 0) {
            keep(plan, drafts.load(plan.tenantId(), plan.id()), null);
        }
    }

    /** The plan says this now, under this number where it has one. */
    void keep(PlanRow plan, PlanBody body, @Nullable String number) {
        var header = body.header();
        var heading = new SearchedHeading(PlanRow.titleOf(header), header.theme(), number);
        var syllables = new TreeSet<>(heading.syllables());
        PlanText.of(body).forEach(item -> syllables.addAll(Words.syllablesOf(item.text())));
        rows.keep(
                new SearchedRow(
                        plan.tenantId(), plan.id(), header.theme(), SearchPattern.kept(syllables)));
    }
}
