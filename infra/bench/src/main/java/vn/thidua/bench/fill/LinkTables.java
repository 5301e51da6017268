package vn.thidua.bench.fill;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ids.Kind;
import vn.thidua.bench.country.Plans;
import vn.thidua.bench.country.Upward;
import vn.thidua.platform.link.LinkState;
import vn.thidua.tenants.plan.ParentOutcome;

/** Links that stand, the intentions that they came of, and what serves what along them. */
record LinkTables(Country country, Loader loader) {
    private static final int PARENTS_MAX = 8;

    void fill() {
        links();
        intentions();
        targetEdges();
    }

    private void links() {
        var columns =
                "id, child_plan_id, child_tenant_id, parent_plan_id, parent_tenant_id,"
                        + " answered_version, acknowledged_version, external_type,"
                        + " external_number, external_symbol, external_date, external_issuer,"
                        + " external_subject, basis_item_key, type, crosses, state, proposed_at,"
                        + " proposed_by, answered_at";
        try (var table = loader.into("link", columns)) {
            each((link, number) -> link(table.row(), link, number));
        }
    }

    private void link(Rows row, Upward link, int number) {
        var keeper = all().keeper(link.child());
        row.id(id(Kind.LINK, link, number));
        row.id(country.plan(link.child())).number(keeper.tenant());
        row.id(country.plan(link.parent())).number(all().keeper(link.parent()).tenant());
        row.number(1).number(1);
        row.nothing().nothing().nothing().nothing().nothing().nothing();
        row.text(basis(link)).name(link.type()).name(link.crosses()).name(LinkState.ACCEPTED);
        row.moment(all().issued(link.child())).id(country.office(keeper));
        row.moment(all().issued(link.child())).end();
    }

    /** The item that cites the superior's plan. */
    private static @Nullable String basis(Upward link) {
        return link.first() ? "basis.superior" : null;
    }

    private void intentions() {
        var columns =
                "tenant_id, plan_id, id, parent_plan_id, parent_version, external_type,"
                        + " external_number, external_symbol, external_date, external_issuer,"
                        + " external_subject, type, crosses, basis_item_key, link_id, outcome";
        try (var table = loader.into("plan_parent", columns)) {
            each((link, number) -> intention(table.row(), link, number));
        }
    }

    private void intention(Rows row, Upward link, int number) {
        row.number(all().keeper(link.child()).tenant()).id(country.plan(link.child()));
        row.id(id(Kind.PARENT, link, number)).id(country.plan(link.parent())).number(1);
        row.nothing().nothing().nothing().nothing().nothing().nothing();
        row.name(link.type()).name(link.crosses()).text(basis(link));
        row.id(id(Kind.LINK, link, number)).name(ParentOutcome.LINKED).end();
    }

    private void targetEdges() {
        var columns =
                "id, link_id, child_target_id, parent_target_id, joined_at, joined_by,"
                        + " ended_at, ended_by";
        try (var table = loader.into("target_edge", columns)) {
            for (var target = 0; target < country.targets().count(); target++) {
                for (var edge : country.targets().upward(target)) {
                    var plan = country.targets().plan(target);
                    table.row()
                            .id(country.issued(Kind.TARGET_EDGE, target, plan))
                            .id(country.issued(Kind.LINK, plan * PARENTS_MAX, plan))
                            .id(country.target(edge.child()))
                            .id(country.target(edge.parent()))
                            .moment(all().issued(plan))
                            .id(country.office(all().keeper(plan)))
                            .nothing()
                            .nothing()
                            .end();
                }
            }
        }
    }

    private void each(BiConsumer<Upward, Integer> row) {
        for (var plan = 0; plan < all().count(); plan++) {
            var number = 0;
            for (var link : all().upward(plan)) {
                row.accept(link, number++);
            }
        }
    }

    private UUID id(Kind kind, Upward link, int number) {
        return country.issued(kind, link.child() * PARENTS_MAX + number, link.child());
    }

    private Plans all() {
        return country.plans();
    }
}
