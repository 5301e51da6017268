package vn.thidua.tenants.plan;

import java.time.LocalDate;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.PlanHeader;

/** Completes a header with what a document gets when it is issued. */
final class DocumentHead {
    private DocumentHead() {}

    /** With symbol, place, date line and signature, as the document is printed. */
    static PlanHeader issued(PlanHeader header, IssuePlan command, Seal seal) {
        var old = header.letterhead();
        var place = command.place();
        var letterhead =
                new Letterhead(
                        old == null ? null : old.superiorText(),
                        old == null ? null : old.issuerText(),
                        seal.symbol(),
                        place != null || old == null ? place : old.place(),
                        dateText(command.issuedOn()));
        return new PlanHeader(
                header.revision(),
                header.title(),
                header.theme(),
                header.shortName(),
                header.planAct(),
                letterhead,
                command.signature() == null ? header.signature() : command.signature(),
                header.period(),
                header.recurrence(),
                header.timingText(),
                header.movementKind(),
                header.continuity(),
                header.previousPlan(),
                header.portal());
    }

    /** Official documents write days below ten and the first two months with two digits. */
    static String dateText(LocalDate on) {
        var month = on.getMonthValue() < 3 ? "0" + on.getMonthValue() : "" + on.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(on.getDayOfMonth(), month, on.getYear());
    }
}
