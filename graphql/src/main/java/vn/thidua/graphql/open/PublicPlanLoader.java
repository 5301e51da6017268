package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.document.DocumentReading;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublicPlans;

/** Reads what public plans say. */
@Singleton
final class PublicPlanLoader implements Loader<PlanId, PlanBody> {
    private final PublicPlans plans;
    private final DocumentReading documents;

    PublicPlanLoader(PublicPlans plans, DocumentReading documents) {
        this.plans = plans;
        this.documents = documents;
    }

    @Override
    public Map<PlanId, PlanBody> load(CallerContext caller, Set<PlanId> keys) {
        var found = new HashMap<PlanId, PlanBody>();
        for (var version : plans.currentVersions(keys)) {
            var body = documents.read(version);
            if (body != null) {
                found.put(version.plan(), PublicText.of(body));
            }
        }
        return found;
    }
}
