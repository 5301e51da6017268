package vn.thidua.platform.merger;

import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Heirs;

/**
 * Who takes what of an agency: its place in the directory, and what it has not finished.
 *
 * @param matters who goes on with which of the open matters; with others, whoever takes the rest
 */
record Inheritance(Heirs heirs, Map<UUID, AgencyId> matters) {

    static Inheritance one(AgencyId predecessor, AgencyId successor) {
        return new Inheritance(Heirs.one(predecessor, successor), Map.of());
    }

    AgencyId goesOnWith(UUID matter) {
        return matters.getOrDefault(matter, heirs.rest());
    }
}
