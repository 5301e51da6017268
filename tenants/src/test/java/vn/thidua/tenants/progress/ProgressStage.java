package vn.thidua.tenants.progress;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishTarget;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.tenants.setting.ChangeSettings;
import vn.thidua.tenants.setting.ProgressCounts;
import vn.thidua.tenants.setting.Settings;

/** Sets the stage for tests of progress, and looks at what has come of it. */
@Singleton
class ProgressStage {
    static final List<ProgressCounts> MODES = List.of(ProgressCounts.values());

    private final Publications publications;
    private final Rollups rollups;
    private final Measures measures;
    private final Settings settings;
    private final ProgressReports reports;
    private final Sql sql;

    ProgressStage(
            Publications publications,
            Rollups rollups,
            Measures measures,
            Settings settings,
            ProgressReports reports,
            Sql sql) {
        this.publications = publications;
        this.rollups = rollups;
        this.measures = measures;
        this.settings = settings;
        this.reports = reports;
        this.sql = sql;
    }

    /** An issued plan of the agency. */
    PlanId plan(Scope scope, PublishTarget... targets) {
        return Issued.by(scope, "Kế hoạch").aiming(targets).in(publications, scope);
    }

    /** The only target of a plan. */
    TargetId target(Scope scope, PlanId plan) {
        return publications.targets(scope, Set.of(plan)).getFirst().id();
    }

    /** A target that is a share. */
    static PublishTarget share(String item) {
        var target = Issued.target(item, "PERCENT");
        return new PublishTarget(
                target.item(),
                target.name(),
                target.measure(),
                target.unit(),
                true,
                target.goal(),
                target.comparison());
    }

    /** From now on reports wait for the office. */
    void confirming(Scope scope) {
        set(scope, ProgressCounts.AFTER_CONFIRMATION);
    }

    /** From now on reports count then. */
    void set(Scope scope, ProgressCounts counts) {
        var revision = settings.fetch(scope).revision();
        settings.change(scope, new ChangeSettings(revision, counts, null));
    }

    /** A report that counts. */
    ProgressReport counted(Scope scope, ReportProgress command) {
        return ((ReportProgress.Counted) reports.report(scope, command)).report();
    }

    /** A report that waits. */
    ProgressReport waiting(Scope scope, ReportProgress command) {
        return ((ReportProgress.Waiting) reports.report(scope, command)).report();
    }

    /** How many activities count for the plan, as those above would see it. */
    String held(Scope scope, PlanId plan) {
        return rollups.totals(scope, plan, PeriodRange.everything())
                .figures()
                .of(measures.find(MeasureLevel.PLAN, Reported.HELD).orElseThrow())
                .toPlainString();
    }

    /** How many rows the agency has of reports, figures, steps and facts: what a write leaves. */
    String written(Scope scope) {
        return sql.text(
                """
                SELECT CONCAT_WS(' ',
                    (SELECT COUNT(*) FROM progress_report WHERE tenant_id = t.id),
                    (SELECT COUNT(*) FROM progress_figure WHERE tenant_id = t.id),
                    (SELECT COUNT(*) FROM audit_entry
                     WHERE tenant_id = t.id AND subject_kind = 'ProgressReport'),
                    (SELECT COUNT(*) FROM fact WHERE tenant_id = t.id))
                FROM tenant t WHERE t.id = ?
                """,
                scope.tenant().value());
    }
}
