package vn.thidua.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.OperatorScope;

/** Operators who keep the directory at the same moment. */
@ExtendWith(House.class)
class DirectoryAtOnceIT {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int ROUNDS = 5;

    private final Casting casting;
    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final OperatorScope operator;
    private final Sql sql;

    DirectoryAtOnceIT(Casting casting, Directory directory, DirectoryKeeping keeping, Sql sql) {
        this.casting = casting;
        this.directory = directory;
        this.keeping = keeping;
        this.operator = casting.operator();
        this.sql = sql;
    }

    @Test
    void renameAnAgencyOnceForADay() {
        var agency = agency();
        var names = List.of("Sở Một", "Sở Hai", "Sở Ba", "Sở Bốn");

        var answers =
                AtOnce.all(
                        names.stream()
                                .<Callable<RenameAgency.Answer>>map(
                                        name ->
                                                () ->
                                                        keeping.rename(
                                                                operator,
                                                                new RenameAgency(
                                                                        agency, name, name, DAY,
                                                                        null)))
                                .toList());

        assertThat(answers)
                .containsOnlyOnce(new RenameAgency.Answer.Renamed())
                .filteredOn(new RenameAgency.Answer.TooEarly(DAY)::equals)
                .hasSize(3);
        var winner = names.get(answers.indexOf(new RenameAgency.Answer.Renamed()));
        assertThat(directory.fetch(operator, agency).name()).isEqualTo(winner);
        assertThat(rows("agency_name", agency)).isEqualTo(2);
    }

    @Test
    void registerAnIdentifierOnce() {
        var code = "H" + Uuids.next().toString().replace("-", "").toUpperCase(Locale.ROOT);
        var kind = AgencyKind.PROVINCIAL_DEPARTMENT;
        var command = new RegisterAgency(kind, "Sở", "Sở", DAY, code, null, true);
        Callable<RegisterAgency.Answer> register = () -> keeping.register(operator, command);

        var answers = AtOnce.all(List.of(register, register, register));

        assertThat(answers)
                .filteredOn(new RegisterAgency.Answer.IdentifierTaken()::equals)
                .hasSize(2);
    }

    @Test
    void closeNoCircleByRelationsThatShareNoAgency() {
        for (var round = 0; round < ROUNDS; round++) {
            var one = agency();
            var two = agency();
            var three = agency();
            var four = agency();
            relate(one, two);
            relate(three, four);

            var answers =
                    AtOnce.<RelateAgencies.Answer>all(
                            () -> relate(two, three), () -> relate(four, one));

            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            new RelateAgencies.Answer.Related(),
                            new RelateAgencies.Answer.WouldCloseCircle());
        }
    }

    @Test
    void nameASuccessorOnce() {
        var old = agency();
        var successor = agency();
        var command =
                new SucceedAgency(SuccessionEvent.MERGER, old, successor, DAY, "202/2025/QH15");
        Callable<SucceedAgency.Answer> succeed = () -> keeping.succeed(operator, command);

        var answers = AtOnce.all(List.of(succeed, succeed, succeed));

        assertThat(answers).containsOnlyOnce(new SucceedAgency.Answer.Succeeded());
        assertThat(directory.successions(operator, List.of(old))).hasSize(1);
    }

    private AgencyId agency() {
        return casting.agency("Sở", AgencyKind.PROVINCIAL_DEPARTMENT);
    }

    private RelateAgencies.Answer relate(AgencyId superior, AgencyId subordinate) {
        return keeping.relate(
                operator,
                new RelateAgencies(superior, subordinate, RelationKind.ADMINISTRATIVE, DAY, null));
    }

    private long rows(String table, AgencyId agency) {
        return sql.number(
                "SELECT COUNT(*) FROM " + table + " WHERE agency_id = ?",
                Uuids.bytes(agency.value()));
    }
}
