package vn.thidua.tenants.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.QuotaScope;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.rulebook.quota.Allowance;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.platform.rulebook.quota.QuotaTerms;
import vn.thidua.platform.rulebook.rule.QuotaPolicy;
import vn.thidua.tenants.nomination.QuotaFrameRepository.BaseLine;

/** Reckons what the quotas of a plan allow at a stage, from the heads of one day. */
final class Freezing {
    private final TenantId tenant;
    private final AwardReviewId review;
    private final List<QuotaPolicy> policies;
    private final List<BaseLine> lines;
    private final List<QuotaFrameRow> frames = new ArrayList<>();

    Freezing(
            TenantId tenant,
            AwardReviewId review,
            List<QuotaPolicy> policies,
            Collection<BaseLine> lines) {
        this.tenant = tenant;
        this.review = review;
        this.policies = List.copyOf(policies);
        this.lines = List.copyOf(lines);
    }

    List<QuotaFrameRow> frames(AwardCall call, AwardStage stage) {
        call.quotas().entrySet().stream()
                .filter(e -> isOf(e.getValue(), stage))
                .sorted(Comparator.comparing(e -> e.getKey().value()))
                .forEach(e -> add(e, call.quotasFromAbove()));
        return List.copyOf(frames);
    }

    /** What nobody could foresee no quota holds that does not name it. */
    private static boolean isOf(Quota quota, AwardStage stage) {
        return quota.stage() == stage || quota.stage() == null && stage != AwardStage.AD_HOC;
    }

    /** A quota of a superior that is for the whole sector is the superior's to hold. */
    private void add(Map.Entry<ItemKey, Quota> item, boolean fromAbove) {
        var quota = item.getValue();
        var perUnit = quota.scope() == QuotaScope.PER_UNIT;
        if (perUnit && !fromAbove) {
            var each = lines.stream().map(line -> frame(item, QuotaBase.of(line))).toList();
            var shared = QuotaTerms.of(quota, policies).transferable() && isCounted(quota);
            (shared ? together(each) : each).forEach(this::place);
        } else if (perUnit || !fromAbove) {
            place(frame(item, QuotaBase.whole(lines)));
        }
    }

    /** A number or a share; what is picked or handed out later has nothing to be left over. */
    private static boolean isCounted(Quota quota) {
        return quota.mode() == QuotaMode.ABSOLUTE || quota.mode() == QuotaMode.PERCENT;
    }

    /** What units may put forward together, where a rule lets one take what another leaves. */
    private static List<QuotaFrameRow> together(List<QuotaFrameRow> each) {
        return each.stream().reduce(QuotaFrameRow::with).stream().toList();
    }

    private void place(QuotaFrameRow frame) {
        frames.add(frame.at(frames.size() + 1));
    }

    private QuotaFrameRow frame(Map.Entry<ItemKey, Quota> item, QuotaBase base) {
        var quota = item.getValue();
        var terms = QuotaTerms.of(quota, policies);
        var count = base.count(quota.subjectKind(), terms.categories());
        var allowed = Allowance.of(quota, terms, count).orElse(null);
        var share = allowed == null ? null : allowed.share();
        return new QuotaFrameRow(
                tenant,
                review,
                0,
                item.getKey().value(),
                base.unit(),
                quota.subjectKind(),
                quota.form(),
                quota.level(),
                share == null ? null : count,
                share == null ? null : share.value(),
                allowed == null ? 0 : allowed.least(),
                allowed == null ? null : allowed.most(),
                allowed == null ? QuotaRule.ALLOCATED : allowed.rule(),
                null);
    }
}
