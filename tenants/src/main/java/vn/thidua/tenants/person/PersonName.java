package vn.thidua.tenants.person;

import vn.thidua.infra.text.Folding;
import vn.thidua.infra.text.Tidy;

/**
 * A person's name in the Vietnamese order: family name, middle names, given name. Lists of people
 * go by the given name, which stands last.
 */
record PersonName(String full) {
    PersonName {
        full = Tidy.line(full);
    }

    /** The given name first, as lists are sorted: "An Nguyễn Văn". */
    String sorted() {
        var space = full.lastIndexOf(' ');
        return space < 0 ? full : full.substring(space + 1) + " " + full.substring(0, space);
    }

    /** Without accents, as people search. */
    String folded() {
        return Folding.fold(full);
    }
}
