package vn.thidua.bench.country;

import java.util.Locale;
import vn.thidua.platform.directory.AgencyKind;

/**
 * An agency, which is a tenant too.
 *
 * @param index its place in the roster: nobody stands above somebody who comes earlier
 * @param shortName what documents and symbols call it
 * @param place where its documents are issued
 * @param administrative the superior in the administrative line; {@link #NOBODY} if there is none
 * @param sectoral the superior in the sector; {@link #NOBODY} if there is none
 */
public record Agency(
        int index,
        AgencyKind kind,
        String name,
        String shortName,
        String slug,
        String place,
        int administrative,
        int sectoral) {
    /** In place of a superior. */
    public static final int NOBODY = -1;

    /** The tenant's number. */
    public long tenant() {
        return index + 1L;
    }

    /** The end of its symbols, such as {@code UBND}: as the program makes it of the slug. */
    public String abbreviation() {
        return slug.split("-")[0].toUpperCase(Locale.ROOT);
    }

    /** The superior whom documents name: in the administrative line, or else in the sector. */
    public int superior() {
        return administrative == NOBODY ? sectoral : administrative;
    }
}
