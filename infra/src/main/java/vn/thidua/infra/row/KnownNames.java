package vn.thidua.infra.row;

import io.micronaut.data.model.naming.NamingStrategies.UnderScoreSeparatedLowerCase;
import io.micronaut.data.model.naming.NamingStrategy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names columns as all rows do, {@code issued_on} for {@code issuedOn}, and remembers the names:
 * Micronaut Data works each one out again for each value that it reads. It is for rows that are
 * read by the dozen in every request.
 */
public final class KnownNames implements NamingStrategy {
    private static final NamingStrategy NAMES = new UnderScoreSeparatedLowerCase();

    // A program has so many components of records, and no more.
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public String mappedName(String name) {
        return known.computeIfAbsent(name, NAMES::mappedName);
    }
}
