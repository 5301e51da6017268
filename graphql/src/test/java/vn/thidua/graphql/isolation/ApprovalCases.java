package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.infra.id.Uuids;
import vn.thidua.tenants.approval.Procedure;
import vn.thidua.tenants.approval.Procedures;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.office.CreateOffice;
import vn.thidua.tenants.office.Delegations;
import vn.thidua.tenants.office.GiveDelegation;
import vn.thidua.tenants.office.Offices;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.plan.ApprovalCasting;

/** Procedures, offices, delegations, and plans on their way. */
@Singleton
final class ApprovalCases implements Cases {
    private static final String TAKERS = "input.steps.takers.";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final ApprovalCasting casting;
    private final Procedures procedures;
    private final Offices offices;
    private final Delegations delegations;
    private final UnitCases units;

    ApprovalCases(
            ApprovalCasting casting,
            Procedures procedures,
            Offices offices,
            Delegations delegations,
            UnitCases units) {
        this.casting = casting;
        this.procedures = procedures;
        this.offices = offices;
        this.delegations = delegations;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Office", this::office, "Delegation", this::delegation);
    }

    private Record office(World world) {
        var command = new CreateOffice("Chức vụ " + Uuids.next(), null);
        return ((CreateOffice.Answer.Created) offices.create(world.own(), command)).office().id();
    }

    private Record delegation(World world) {
        var command = new GiveDelegation(person(world), person(world), MARCH, null, "");
        var answer = delegations.give(world.own(), command);
        return ((GiveDelegation.Answer.Given) answer).delegation().id();
    }

    private PersonId person(World world) {
        return (PersonId) units.things().get("Person").apply(world);
    }

    private Object personId(World world) {
        return world.id("Person", person(world));
    }

    @Override
    public List<Case> cases() {
        var cases = new ArrayList<Case>();
        cases.add(procedure("role", "", _ -> "APPROVER"));
        cases.add(procedure("headOfUnit", "trưởng đơn vị", w -> w.id("Unit", units.unit(w).id())));
        cases.add(procedure("memberOfUnit", "đơn vị", w -> w.id("Unit", units.unit(w).id())));
        cases.add(procedure("office", "chức vụ", w -> w.id("Office", office(w))));
        cases.add(procedure("person", "đích danh", this::personId));
        cases.add(Case.of("Mutation.officeCreate").where("input.holder", this::personId));
        cases.add(Case.of("Mutation.officeChange").where("input.holder", this::personId));
        cases.add(
                Case.of("Mutation.delegationGive")
                        .with("input.principal", this::personId)
                        .with("input.deputy", this::personId)
                        .with("input.to", "2199-12-31"));
        for (var decision : List.of("approvalGrant", "approvalReturn")) {
            cases.add(
                    Case.of("Mutation." + decision)
                            .with("input.plan", this::onItsWay)
                            .with("input.step", "xet-duyet"));
        }
        return cases;
    }

    private Case procedure(String taker, String variant, Function<World, Object> who) {
        var others =
                List.of("headOfUnit", "memberOfUnit", "office", "person").stream()
                        .filter(other -> !other.equals(taker))
                        .map(other -> TAKERS + other)
                        .toArray(String[]::new);
        return Case.of("Mutation.procedureSet")
                .called(variant)
                .with(this::kindAndRevision)
                .with("input.steps.key", "xet-duyet")
                .with(TAKERS + taker, who)
                .leaving(others);
    }

    private Map<String, Object> kindAndRevision(World world) {
        var kind = world.once(PlanKindId.class, "kind to set", () -> casting.kind(world.own()));
        var revision =
                procedures.list(world.own(), Set.of(kind)).stream()
                        .mapToInt(Procedure::revision)
                        .sum();
        return Map.of("input.kind", world.id("PlanKind", kind), "input.revision", revision);
    }

    private Object onItsWay(World world) {
        var kind =
                world.once(
                        PlanKindId.class,
                        "kind with a procedure",
                        () -> casting.kind(world.own(), casting.step("xet-duyet")));
        return world.id("Plan", casting.submitted(world.own(), kind));
    }
}
