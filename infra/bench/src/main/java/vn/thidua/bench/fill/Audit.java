package vn.thidua.bench.fill;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;
import vn.thidua.platform.rollup.AuditSlice;
import vn.thidua.platform.rollup.RollupAudit;

/** Has the program compute every sum of the database anew from its ledger. */
@Singleton
public final class Audit {
    private static final int EACH = 100;
    private static final int TOLD_EVERY = 5_000;
    private static final int TOLD_PLANS_EVERY = 250;

    /** The order in which the program audits plans, by whose name its cursors begin. */
    private static final String ORDER = "rollupAudit";

    private final RollupAudit audit;
    private final SignIn signIn;

    Audit(RollupAudit audit, SignIn signIn) {
        this.audit = audit;
        this.signIn = signIn;
    }

    /** What of all sums is not what the ledger says; nothing, if all is well. */
    public List<String> differences(Consumer<String> told) {
        var operator = operator();
        var found = new ArrayList<String>();
        @Nullable AuditSlice slice = null;
        do {
            slice = audit.audit(operator, after(slice));
            slice.report()
                    .differences()
                    .forEach((sum, rows) -> rows.forEach(row -> found.add(sum + " " + row)));
            if (!slice.hasNext() || slice.plansSoFar() % TOLD_EVERY == 0) {
                told.accept(
                        "audit: %,d of %,d plans, %d differences"
                                .formatted(slice.plansSoFar(), slice.plansInAll(), found.size()));
            }
        } while (slice.hasNext());
        return found;
    }

    /** The same of these plans alone and of their targets. */
    public List<String> differences(Collection<UUID> plans, Consumer<String> told) {
        var operator = operator();
        var found = new ArrayList<String>();
        var done = 0;
        for (var plan : plans) {
            var before = Cursor.of(ORDER, before(plan)).text();
            var report = audit.audit(operator, new PageRequest(1, before)).report();
            report.differences()
                    .forEach((sum, rows) -> rows.forEach(row -> found.add(sum + " " + row)));
            done++;
            if (done == plans.size() || done % TOLD_PLANS_EVERY == 0) {
                told.accept(
                        "audit: %,d of %,d plans that the run may have touched, %d differences"
                                .formatted(done, plans.size(), found.size()));
            }
        }
        return found;
    }

    /** The last that comes before an identifier. */
    private static UUID before(UUID id) {
        var low = id.getLeastSignificantBits();
        return new UUID(id.getMostSignificantBits() - (low == 0 ? 1 : 0), low - 1);
    }

    private static PageRequest after(@Nullable AuditSlice slice) {
        var end = slice == null ? null : slice.end().orElseThrow().text();
        return new PageRequest(EACH, end);
    }

    private OperatorScope operator() {
        if (signIn.signIn(People.OPERATOR, People.PASSWORD, null)
                instanceof SignInAnswer.SignedIn(var session, _)) {
            return (OperatorScope) signIn.callerOf(session).orElseThrow().caller();
        }
        throw new IllegalStateException("the operator cannot sign in");
    }
}
