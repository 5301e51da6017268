package vn.thidua.graphql.firststart;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.start.AfterStart;
import vn.thidua.graphql.start.Options;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Operators;

/** Makes the operator of a new installation and prints the link to set its password, once. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, notEquals = "true")
final class FirstOperator implements AfterStart {
    private static final String USERNAME = "operator@platform";

    private final Operators operators;

    FirstOperator(Operators operators) {
        this.operators = operators;
    }

    @Override
    public List<String> lines(Options options, String address) {
        return operators
                .inviteFirst(USERNAME, "Quản trị nền tảng")
                .map(
                        invitation ->
                                List.of(
                                        "",
                                        "The operator is "
                                                + USERNAME
                                                + ". Set the password within"
                                                + " a week, by this link, which works once:",
                                        address.replace("/graphql", "/password#")
                                                + invitation.oneTimeToken()))
                .orElse(List.of());
    }
}
