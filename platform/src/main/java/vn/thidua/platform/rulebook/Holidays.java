package vn.thidua.platform.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.directory.AgencyId;

/** The door of those who ask which days are not what their weekday says. */
@Singleton
public class Holidays {
    private static final int MADE_UP_WITHIN_DAYS = 15; // Tết with its weekends, and more.

    private final RuleSetRepository sets;
    private final RuleChain chain;
    private final RuleTexts texts;

    Holidays(RuleSetRepository sets, RuleChain chain, RuleTexts texts) {
        this.sets = sets;
        this.chain = chain;
        this.texts = texts;
    }

    /**
     * What the State's instruments, those of the agency's superiors and its own say of single days
     * from one to another, in the order of the days; what does not count is there as well.
     */
    public List<PublicDay> list(Caller caller, AgencyId agency, LocalDate first, LocalDate last) {
        var begins = first.minusDays(MADE_UP_WITHIN_DAYS);
        var owners = chain.of(caller, agency, first);
        var layers = texts.layers(sets.between(owners, begins, last), owners);
        return new HolidayLayers(layers)
                .between(begins, last).stream()
                        .filter(day -> !day.heldOn().isBefore(first))
                        .filter(day -> !day.heldOn().isAfter(last))
                        .toList();
    }
}
