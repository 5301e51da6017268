package vn.thidua.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.OperatorScope;

@ExtendWith(House.class)
class DirectoryIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Casting casting;
    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final OperatorScope operator;

    DirectoryIT(Casting casting, Directory directory, DirectoryKeeping keeping) {
        this.casting = casting;
        this.directory = directory;
        this.keeping = keeping;
        this.operator = casting.operator();
    }

    @Test
    void knowsTwoSuperiorsAtOnce() {
        var cast = casting.cast();

        var superiors = directory.superiors(cast.north(), List.of(cast.north().agency()), TODAY);

        assertThat(superiors)
                .extracting(AgencyRelation::superior, AgencyRelation::kind)
                .containsExactlyInAnyOrder(
                        tuple(cast.ministry().agency(), RelationKind.SECTORAL),
                        tuple(cast.province().agency(), RelationKind.ADMINISTRATIVE));
    }

    @Test
    void refusesARelationThatClosesACircle() {
        var cast = casting.cast();

        var answer =
                keeping.relate(
                        operator,
                        new RelateAgencies(
                                cast.north().agency(),
                                cast.ministry().agency(),
                                RelationKind.SECTORAL,
                                TODAY,
                                null));

        assertThat(answer).isInstanceOf(RelateAgencies.Answer.WouldCloseCircle.class);
    }

    @Test
    void keepsFormerNamesAndShowsTodays() {
        var agency = casting.agency("Sở Tư pháp cũ", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);

        keeping.rename(
                operator,
                new RenameAgency(
                        agency, "Sở Tư pháp mới", "STP mới", LocalDate.of(2025, 7, 1), null));

        assertThat(directory.fetch(operator, agency).name()).isEqualTo("Sở Tư pháp mới");
        assertThat(
                        keeping.rename(
                                operator,
                                new RenameAgency(
                                        agency, "Sớm", "Sớm", LocalDate.of(2020, 1, 1), null)))
                .isEqualTo(new RenameAgency.Answer.TooEarly(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void endsTheRelationsOfAnAgencyThatIsSucceeded() {
        var cast = casting.cast();
        var day = LocalDate.of(2025, 7, 1);

        var answer =
                keeping.succeed(
                        operator,
                        new SucceedAgency(
                                SuccessionEvent.MERGER,
                                cast.north().agency(),
                                cast.south().agency(),
                                day,
                                "202/2025/QH15"));

        assertThat(answer).isInstanceOf(SucceedAgency.Answer.Succeeded.class);
        var agencies = List.of(cast.north().agency());
        assertThat(directory.superiors(operator, agencies, day)).isEmpty();
        assertThat(directory.superiors(operator, agencies, day.minusDays(1))).hasSize(2);
        assertThat(directory.fetch(operator, cast.north().agency()).dissolvedOn()).isEqualTo(day);
        assertThat(directory.successions(operator, agencies)).hasSize(1);
    }

    @Test
    void findsAgenciesWithoutAccentsInVietnameseOrder() {
        var tag = Long.toHexString(casting.operator().account().value().getLeastSignificantBits());
        for (var name : List.of("Sở Đo đạc", "Sở Dân số", "Sở Ấn loát", "Sở An ninh")) {
            casting.agency(name + " " + tag, AgencyKind.PROVINCIAL_DEPARTMENT);
        }

        var found = directory.search(operator, null, "so", PageRequest.first(100));
        var first = directory.search(operator, null, tag, PageRequest.first(3));
        var rest =
                directory.search(
                        operator, null, tag, new PageRequest(3, first.end().orElseThrow().text()));

        assertThat(found.items()).isNotEmpty();
        assertThat(first.hasNext()).isTrue();
        assertThat(first.items())
                .extracting(Agency::name)
                .containsExactly("Sở An ninh " + tag, "Sở Ấn loát " + tag, "Sở Dân số " + tag);
        assertThat(rest.items()).extracting(Agency::name).containsExactly("Sở Đo đạc " + tag);
    }

    @Test
    void refusesAnIdentifierOfAnotherFormOrAnotherAgency() {
        var code = "H" + Math.abs(casting.operator().account().value().hashCode());

        assertThat(register("h05.14"))
                .isInstanceOf(RegisterAgency.Answer.IdentifierMalformed.class);
        assertThat(register(code)).isInstanceOf(RegisterAgency.Answer.Registered.class);
        assertThat(register(code)).isInstanceOf(RegisterAgency.Answer.IdentifierTaken.class);
    }

    @Test
    void seatsAnAgencyInTwoGroupsAtOnce() {
        var cast = casting.cast();
        var regional = casting.group(2026, cast.north(), cast.south());
        var provincial = casting.group(2026, cast.stranger(), cast.north());

        assertThat(directory.groupsOf(operator, cast.north().agency(), 2026))
                .extracting(EmulationGroup::id)
                .containsExactlyInAnyOrder(regional, provincial);
        assertThat(directory.members(operator, regional, 2026))
                .extracting(GroupMember::role)
                .containsExactly(GroupRole.LEAD, GroupRole.MEMBER);
        assertThat(directory.members(operator, regional, 2025)).isEmpty();
    }

    private RegisterAgency.Answer register(String identifier) {
        return keeping.register(
                operator,
                new RegisterAgency(
                        AgencyKind.PROVINCIAL_DEPARTMENT,
                        "Sở",
                        "Sở",
                        TODAY,
                        identifier,
                        null,
                        true));
    }
}
