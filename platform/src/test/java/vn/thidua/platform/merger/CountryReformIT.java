package vn.thidua.platform.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.PlanTotals;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.platform.rollup.Rollups;

/**
 * The reform of 1/7/2025 (NQ 202/2025/QH15): of 63 provinces 29 end and 34 go on, each with a plan
 * under that of the Prime Minister and with a department of justice. Nothing is lost.
 */
@ExtendWith(House.class)
class CountryReformIT {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Period QUARTER = Period.of(2025, 2);
    private static final int PROVINCES = 63;
    private static final int ENDED = 29;

    /**
     * Who goes on, and who comes to them; those that come to nobody and get nobody are left out.
     */
    private static final Map<String, List<String>> MERGED =
            Map.ofEntries(
                    Map.entry("Tuyên Quang", List.of("Hà Giang")),
                    Map.entry("Lào Cai", List.of("Yên Bái")),
                    Map.entry("Thái Nguyên", List.of("Bắc Kạn")),
                    Map.entry("Phú Thọ", List.of("Vĩnh Phúc", "Hòa Bình")),
                    Map.entry("Bắc Ninh", List.of("Bắc Giang")),
                    Map.entry("Ninh Bình", List.of("Hà Nam", "Nam Định")),
                    Map.entry("Quảng Trị", List.of("Quảng Bình")),
                    Map.entry("Đà Nẵng", List.of("Quảng Nam")),
                    Map.entry("Quảng Ngãi", List.of("Kon Tum")),
                    Map.entry("Gia Lai", List.of("Bình Định")),
                    Map.entry("Khánh Hòa", List.of("Ninh Thuận")),
                    Map.entry("Lâm Đồng", List.of("Đắk Nông", "Bình Thuận")),
                    Map.entry("Đắk Lắk", List.of("Phú Yên")),
                    Map.entry("TP. Hồ Chí Minh", List.of("Bà Rịa - Vũng Tàu", "Bình Dương")),
                    Map.entry("Đồng Nai", List.of("Bình Phước")),
                    Map.entry("Tây Ninh", List.of("Long An")),
                    Map.entry("Cần Thơ", List.of("Sóc Trăng", "Hậu Giang")),
                    Map.entry("Vĩnh Long", List.of("Bến Tre", "Trà Vinh")),
                    Map.entry("Đồng Tháp", List.of("Tiền Giang")),
                    Map.entry("Cà Mau", List.of("Bạc Liêu")),
                    Map.entry("An Giang", List.of("Kiên Giang")),
                    Map.entry("Hưng Yên", List.of("Thái Bình")),
                    Map.entry("Hải Phòng", List.of("Hải Dương")));

    private static final List<String> UNCHANGED =
            List.of(
                    "Hà Nội",
                    "Huế",
                    "Lai Châu",
                    "Điện Biên",
                    "Sơn La",
                    "Lạng Sơn",
                    "Cao Bằng",
                    "Quảng Ninh",
                    "Thanh Hóa",
                    "Nghệ An",
                    "Hà Tĩnh");

    private final Mergers mergers;
    private final Casting casting;
    private final Planting planting;
    private final Facts facts;
    private final Rollups rollups;
    private final RollupAudit audit;
    private final Tenants tenants;
    private final Directory directory;
    private final Map<String, Scope> provinces = new LinkedHashMap<>();
    private final Map<String, Scope> departments = new LinkedHashMap<>();
    private final Map<NodeId, Scope> plans = new LinkedHashMap<>();

    CountryReformIT(
            Mergers mergers,
            Casting casting,
            Planting planting,
            Facts facts,
            Rollups rollups,
            RollupAudit audit,
            Tenants tenants,
            Directory directory) {
        this.mergers = mergers;
        this.casting = casting;
        this.planting = planting;
        this.facts = facts;
        this.rollups = rollups;
        this.audit = audit;
        this.tenants = tenants;
        this.directory = directory;
    }

    @Test
    void losesNothing() {
        var prime = casting.tenant("Prime", AgencyKind.PRIME_MINISTER);
        var nation = planting.plan(prime);
        plans.put(nation, prime);
        names().forEach(name -> settle(name, prime, nation));
        assertThat(provinces).hasSize(PROVINCES);
        var before = totals();

        var operator = casting.operator();
        for (var where : List.of(provinces, departments)) {
            for (var merged : MERGED.entrySet()) {
                var answer = mergers.merge(operator, command(where, merged));
                assertThat(answer).isInstanceOf(MergeAgencies.Answer.Merged.class);
            }
        }

        assertThat(totals()).isEqualTo(before);
        assertThat(total(nation, prime).plans()).isEqualTo(2 * PROVINCES + 1);
        assertThat(audit.audit(prime, id(nation)).isExact()).isTrue();
        assertThat(closed(provinces)).hasSize(ENDED);
        assertThat(closed(departments)).hasSize(ENDED);
        MERGED.forEach((name, ended) -> ended.forEach(old -> isFollowedBy(old, name, prime)));
    }

    /** A province with its department, each with a plan of its own and something done. */
    private void settle(String name, Scope prime, NodeId nation) {
        var province = casting.tenant("Province", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        var department = casting.tenant("Justice", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.relate(prime, province, RelationKind.ADMINISTRATIVE);
        casting.relate(province, department, RelationKind.ADMINISTRATIVE);
        provinces.put(name, province);
        departments.put(name, department);
        var above = planted(province, nation);
        planted(department, above);
    }

    private NodeId planted(Scope keeper, NodeId parent) {
        var plan = planting.plan(keeper);
        planting.link(keeper, plan, parent);
        plans.put(plan, keeper);
        var held = new MeasureDelta("ACTIVITIES_HELD", BigDecimal.valueOf(plans.size()));
        var command =
                new RecordFact(id(plan), QUARTER, QUARTER.endsOn(), List.of(held), List.of(), null);
        assertThat(facts.record(keeper, command)).isInstanceOf(RecordFact.Recorded.class);
        return plan;
    }

    private static MergeAgencies command(
            Map<String, Scope> where, Map.Entry<String, List<String>> merged) {
        return new MergeAgencies(
                SuccessionEvent.MERGER,
                merged.getValue().stream().map(old -> where.get(old).agency()).toList(),
                where.get(merged.getKey()).agency(),
                DAY,
                "Nghị quyết số 202/2025/QH15");
    }

    private static Stream<String> names() {
        var merged =
                MERGED.entrySet().stream()
                        .flatMap(
                                entry ->
                                        Stream.concat(
                                                Stream.of(entry.getKey()),
                                                entry.getValue().stream()));
        return Stream.concat(UNCHANGED.stream(), merged).sorted();
    }

    /** What every plan's keeper reads above it, whether its agency has ended or not. */
    private Map<NodeId, PlanTotals> totals() {
        var totals = new LinkedHashMap<NodeId, PlanTotals>();
        plans.forEach((plan, keeper) -> totals.put(plan, total(plan, keeper)));
        return totals;
    }

    private PlanTotals total(NodeId plan, Scope keeper) {
        return rollups.totals(keeper, id(plan), PeriodRange.everything());
    }

    private List<String> closed(Map<String, Scope> where) {
        var operator = casting.operator();
        var closed = new ArrayList<String>();
        where.forEach(
                (name, scope) -> {
                    if (tenants.fetch(operator, scope.agency()).status() == TenantStatus.CLOSED) {
                        closed.add(name);
                    }
                });
        return closed;
    }

    /** The old id still names the old agency, which says who follows it; and so below. */
    private void isFollowedBy(String old, String name, Scope reader) {
        var agency = directory.fetch(reader, provinces.get(old).agency());
        assertThat(agency.dissolvedOn()).isEqualTo(DAY);
        assertThat(directory.successions(reader, List.of(agency.id())))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.successor())
                                        .isEqualTo(provinces.get(name).agency()));
        assertThat(
                        directory.follows(
                                reader,
                                departments.get(name).agency(),
                                departments.get(old).agency()))
                .isTrue();
    }

    private static PlanId id(NodeId plan) {
        return new PlanId(plan.value());
    }
}
