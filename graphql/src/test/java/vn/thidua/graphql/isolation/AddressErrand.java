package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.AccountLetter;
import vn.thidua.platform.access.AccountLetters;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.EmailChanges;
import vn.thidua.platform.access.Role;

/** Somebody has the own letters sent elsewhere, with an older link that has run out. */
@Singleton
final class AddressErrand implements Errand {
    private final Casting casting;
    private final AccountLetters letters;
    private final EmailChanges changes;
    private final Sql sql;

    AddressErrand(Casting casting, AccountLetters letters, EmailChanges changes, Sql sql) {
        this.casting = casting;
        this.letters = letters;
        this.changes = changes;
        this.sql = sql;
    }

    @Override
    public void run(World world) {
        var scope = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var parcel =
                Map.of(
                        "kind", "EMAIL_CONFIRMATION",
                        "account", scope.account().value().toString(),
                        "to", "moi@north.example.vn");
        letters.write(parcel);
        sql.run("UPDATE email_change SET expires_at = expires_at - INTERVAL 2 DAY");
        letters.write(parcel);
        var word = letters.write(parcel).map(AccountLetter::word).orElseThrow();
        changes.confirm(Objects.requireNonNull(word));
    }
}
