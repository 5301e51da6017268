package vn.thidua.platform.merger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Estates;

/** The operator's door for splitting an agency; {@link Mergers#undo} takes it back. */
@Singleton
public class Splits {
    private final SplitChecks checks;
    private final Estates estates;
    private final Closing closing;
    private final Settlement settlement;
    private final Mergers mergers;

    Splits(
            SplitChecks checks,
            Estates estates,
            Closing closing,
            Settlement settlement,
            Mergers mergers) {
        this.checks = checks;
        this.estates = estates;
        this.closing = closing;
        this.settlement = settlement;
        this.mergers = mergers;
    }

    /** What it would do, and what stands in its way; changes nothing. */
    @Transactional(readOnly = true)
    public SplitForecast forecast(OperatorScope operator, SplitAgency command) {
        var conflicts = checks.conflicts(operator, command);
        if (!conflicts.isEmpty()) {
            return new SplitForecast(null, List.of(), conflicts);
        }
        var agency = command.agency();
        var leaves =
                new MergerForecast.Predecessor(
                        agency,
                        closing.isTenant(operator, agency),
                        estates.count(
                                operator, command.inheritance().heirs(), command.happenedOn()),
                        closing.count(operator, agency));
        return new SplitForecast(leaves, parts(operator, command), List.of());
    }

    private List<SplitForecast.Part> parts(OperatorScope operator, SplitAgency command) {
        var inheritance = command.inheritance();
        var sent = closing.sent(operator, inheritance);
        return command.successors().stream()
                .map(
                        successor ->
                                new SplitForecast.Part(
                                        successor,
                                        closing.isTenant(operator, successor),
                                        estates.countFor(
                                                operator,
                                                inheritance.heirs(),
                                                successor,
                                                command.happenedOn()),
                                        sent.getOrDefault(successor, 0L)))
                .toList();
    }

    /** Does it, all or nothing. */
    @Transactional
    public SplitAgency.Answer split(OperatorScope operator, SplitAgency command) {
        var all = new ArrayList<AgencyId>(command.successors());
        all.add(command.agency());
        estates.hold(operator, all);
        var conflicts = checks.conflicts(operator, command);
        if (!conflicts.isEmpty()) {
            return new SplitAgency.Answer.Refused(conflicts);
        }
        var id = settlement.settle(operator, command.occasion(), List.of(command.inheritance()));
        return new SplitAgency.Answer.Split(mergers.fetch(operator, id));
    }
}
