package vn.thidua.graphql.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyKind;

@ExtendWith(House.class)
class OperatorHttpIT {
    private final Api api;
    private final Casting casting;
    private final Person operator;

    OperatorHttpIT(Api api, Casting casting) {
        this.api = api;
        this.casting = casting;
        this.operator = api.operator();
    }

    @Test
    void makesAnAgencyATenantWhoseAdministratorSetsThePassword() {
        var agency = register("Sở Tư pháp tỉnh Mới");
        var slug = "moi" + System.nanoTime();

        var provisioned =
                operator.mutate(
                        "tenantProvision",
                        Map.of(
                                "agency",
                                agency,
                                "slug",
                                slug,
                                "administratorUsername",
                                "admin@" + slug,
                                "administratorName",
                                "Nguyễn Văn An"),
                        "tenant { slug status agency { name onPlatform } } administrator {"
                                + " oneTimeToken }");
        var word = provisioned.text("data.tenantProvision.administrator.oneTimeToken");
        var set = api.post("/password", Map.of("token", word, "password", Api.PASSWORD), null);
        var again = api.post("/password", Map.of("token", word, "password", Api.PASSWORD), null);
        var administrator = api.signIn("admin@" + slug, Api.PASSWORD);

        assertThat(provisioned.at("data.tenantProvision.tenant.status")).isEqualTo("ACTIVE");
        assertThat(set.status()).isEqualTo(204);
        assertThat(again.at("code")).isEqualTo("LINK_SPENT");
        assertThat(administrator.ask("{ agency { about { name } } }").at("data.agency.about.name"))
                .isEqualTo("Sở Tư pháp tỉnh Mới");
    }

    private static final String DISSOLVED =
            "query($id: ID!) { oversight { agency(id: $id) { dissolvedOn superiors {"
                    + " kind } successions { event successor { name } } } } }";

    @Test
    void keepsTheDirectory() {
        var old = register("Sở cũ");
        var heir = register("Sở mới");
        var ministry = register("Bộ");
        operator.mutate(
                "agencyRelate",
                Map.of(
                        "superior",
                        ministry,
                        "subordinate",
                        old,
                        "kind",
                        "SECTORAL",
                        "validFrom",
                        "2020-01-01"),
                "agencyId");

        var succeeded =
                operator.mutate(
                        "agencySucceed",
                        Map.of(
                                "event",
                                "MERGER",
                                "predecessor",
                                old,
                                "successor",
                                heir,
                                "happenedOn",
                                "2025-07-01"),
                        "agencyId");
        var seen = operator.ask(DISSOLVED, Map.of("id", old));

        assertThat(succeeded.list("data.agencySucceed.errors")).isEmpty();
        assertThat(seen.at("data.oversight.agency.dissolvedOn")).isEqualTo("2025-07-01");
        assertThat(seen.list("data.oversight.agency.superiors")).isEmpty();
        assertThat(seen.at("data.oversight.agency.successions.0.successor.name"))
                .isEqualTo("Sở mới");
    }

    private static final String NAMED =
            "query($id: ID!) { oversight { agency(id: $id) { name identifier } } }";

    @Test
    void renamesAnAgencyAndGivesItsIdentifierBack() {
        var stamp = Long.toString(System.nanoTime());
        var agency = register("Sở Kế hoạch", "K" + stamp);
        var other = register("Sở khác", "L" + stamp);

        var renamed = rename(agency, "Sở Tài chính", "2025-03-01", "M" + stamp);
        var taken = rename(other, "Sở khác nữa", "2025-03-01", "M" + stamp);
        var before = operator.ask(NAMED, Map.of("id", other));
        var freed = rename(other, "Sở khác nữa", "2025-03-01", "K" + stamp);
        var early = rename(agency, "Sở sớm", "2025-03-01", "N" + stamp);
        var malformed = rename(agency, "Sở sai", "2025-04-01", "chữ thường");
        var named = operator.ask(NAMED, Map.of("id", agency));

        assertThat(renamed.at("data.agencyRename.agencyId")).isEqualTo(agency);
        assertThat(taken.at("data.agencyRename.errors.0.code")).isEqualTo("IDENTIFIER_TAKEN");
        assertThat(before.at("data.oversight.agency.name")).isEqualTo("Sở khác");
        assertThat(freed.list("data.agencyRename.errors")).isEmpty();
        assertThat(early.at("data.agencyRename.errors.0.code")).isEqualTo("TOO_EARLY");
        assertThat(malformed.at("data.agencyRename.errors.0.code"))
                .isEqualTo("IDENTIFIER_MALFORMED");
        assertThat(named.at("data.oversight.agency.name")).isEqualTo("Sở Tài chính");
        assertThat(named.at("data.oversight.agency.identifier")).isEqualTo("M" + stamp);
    }

    @Test
    void legalPersonalityThatWasEnteredWronglyIsPutRight() {
        var agency = register("Sở Công Thương", "P" + System.nanoTime());
        var input = Map.<String, Object>of("agency", agency, "hasLegalPersonality", false);

        var set = operator.mutate("agencyLegalPersonalitySet", input, "agencyId");
        var again = operator.mutate("agencyLegalPersonalitySet", input, "agencyId");

        assertThat(set.at("data.agencyLegalPersonalitySet.agencyId")).isEqualTo(agency);
        assertThat(again.at("data.agencyLegalPersonalitySet.errors.0.code"))
                .isEqualTo("IS_SO_ALREADY");
        var query = "query($id: ID!) { oversight { agency(id: $id) { hasLegalPersonality } } }";
        var seen = operator.ask(query, Map.of("id", agency));
        assertThat(seen.at("data.oversight.agency.hasLegalPersonality")).isEqualTo(false);
    }

    private Answer rename(String agency, String name, String from, String identifier) {
        return operator.mutate(
                "agencyRename",
                Map.of(
                        "agency",
                        agency,
                        "name",
                        name,
                        "shortName",
                        name,
                        "validFrom",
                        from,
                        "identifier",
                        identifier),
                "agencyId");
    }

    @Test
    void isClosedToEverybodyElse() {
        var north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var administrator = api.colleague(north, Role.values());

        assertThat(administrator.ask("{ platform { tenants(first: 1) { nodes { slug } } } }"))
                .extracting(answer -> answer.errorCode())
                .isEqualTo("NOT_PERMITTED");
        assertThat(operator.ask("{ agency { status } }").errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(operator.ask("{ platform { tenants(first: 1) { nodes { slug } } } }"))
                .extracting(answer -> answer.list("data.platform.tenants.nodes").size())
                .isEqualTo(1);
    }

    private String register(String name) {
        return register(name, "D" + System.nanoTime());
    }

    private String register(String name, String identifier) {
        return operator.mutate(
                        "agencyRegister",
                        Map.of(
                                "kind",
                                "PROVINCIAL_DEPARTMENT_OF_JUSTICE",
                                "name",
                                name,
                                "shortName",
                                name,
                                "validFrom",
                                "2000-01-01",
                                "identifier",
                                identifier),
                        "agencyId")
                .text("data.agencyRegister.agencyId");
    }
}
