package vn.thidua.infra.export;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Somebody who sets a password anew: passwords do not travel.
 *
 * @param username whose account
 * @param word good once, for a week; its hash alone is kept
 */
public record Invited(String username, String word) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;

    /** Invites those whom the page on exports says. */
    static List<Invited> all(Connection database, Selection selection) throws SQLException {
        var recipe = selection.recipe();
        var whom = selection.filled(recipe.section("who is invited anew"));
        var invited = new ArrayList<Invited>();
        try (var statement = database.createStatement();
                var accounts = statement.executeQuery(whom);
                var link = database.prepareStatement(recipe.section("how they are invited"))) {
            while (accounts.next()) {
                var secret = new byte[SECRET];
                RANDOM.nextBytes(secret);
                link.setBytes(1, Digests.begin().digest(secret));
                link.setBytes(2, accounts.getBytes(1));
                link.executeUpdate();
                var word = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
                invited.add(new Invited(accounts.getString(2), word));
            }
        }
        return invited;
    }
}
