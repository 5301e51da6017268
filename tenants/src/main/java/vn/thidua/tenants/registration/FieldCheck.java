package vn.thidua.tenants.registration;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.body.content.FieldKind;
import vn.thidua.platform.body.content.FormField;
import vn.thidua.tenants.registration.AnswerFault.Kind;

/** Looks whether values fit a field, and writes them in the one way that is kept. */
final class FieldCheck {
    /** No line is longer. */
    static final int LINE_MAX = 500;

    /** No text of several lines is longer. */
    static final int TEXT_MAX = 10_000;

    /** No title is longer. */
    static final int TITLE_MAX = 200;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

    private final FormField field;
    private final List<String> values = new ArrayList<>();
    private final List<AnswerFault> faults = new ArrayList<>();

    private FieldCheck(FormField field) {
        this.field = field;
    }

    static FieldCheck of(FormField field, List<String> sent) {
        var check = new FieldCheck(field);
        var written =
                sent.stream().map(check::tidied).filter(v -> !v.isEmpty()).distinct().toList();
        if (written.size() > 1 && !check.takesSeveral()) {
            check.refuse(Kind.ONE_VALUE_ONLY, "");
        } else {
            written.forEach(check::take);
        }
        return check;
    }

    static AnswerFault fault(FormField field, Kind kind, String right) {
        return new AnswerFault(field.name(), field.label(), kind, right);
    }

    /** What fits, tidied. */
    List<String> values() {
        return values;
    }

    /** What does not. */
    List<AnswerFault> faults() {
        return faults;
    }

    private String tidied(String value) {
        return field.fieldKind() == FieldKind.LONG_TEXT
                ? Normalizer.normalize(value, Normalizer.Form.NFC).strip()
                : Tidy.line(value);
    }

    private boolean takesSeveral() {
        return field.fieldKind() == FieldKind.CHOICES || field.fieldKind() == FieldKind.TITLES;
    }

    private void take(String value) {
        switch (field.fieldKind()) {
            case TEXT, SIGNATURE -> takeText(value, LINE_MAX);
            case LONG_TEXT -> takeText(value, TEXT_MAX);
            case NUMBER -> takeNumber(value, NUMBER, Kind.NOT_A_NUMBER);
            case INTEGER -> takeNumber(value, WHOLE, Kind.NOT_A_WHOLE_NUMBER);
            case DATE -> takeDay(value);
            case YES_NO -> takeYesOrNo(value);
            case CHOICE, CHOICES -> takeChoice(value);
            case TITLES -> takeTitle(value);
        }
    }

    private void takeText(String value, int max) {
        if (value.length() > max) {
            refuse(Kind.TEXT_TOO_LONG, Integer.toString(max));
        } else {
            values.add(value);
        }
    }

    private void takeNumber(String value, Pattern shape, Kind otherwise) {
        if (!shape.matcher(value).matches()) {
            refuse(otherwise, "");
            return;
        }
        var number = new BigDecimal(value);
        var min = field.min();
        var max = field.max();
        if (min != null && number.compareTo(min.value()) < 0) {
            refuse(Kind.TOO_SMALL, min.text());
        } else if (max != null && number.compareTo(max.value()) > 0) {
            refuse(Kind.TOO_GREAT, max.text());
        } else {
            values.add(number.toPlainString());
        }
    }

    private void takeDay(String value) {
        try {
            values.add(LocalDate.parse(value).toString());
        } catch (DateTimeException e) {
            refuse(Kind.NOT_A_DAY, "");
        }
    }

    private void takeYesOrNo(String value) {
        if (value.equals("true") || value.equals("false")) {
            values.add(value);
        } else {
            refuse(Kind.NOT_YES_OR_NO, "");
        }
    }

    private void takeChoice(String value) {
        if (field.choices().stream().map(Tidy::line).anyMatch(value::equals)) {
            values.add(value);
        } else {
            refuse(Kind.NOT_A_CHOICE, String.join("; ", field.choices()));
        }
    }

    private void takeTitle(String value) {
        if (value.length() > TITLE_MAX) {
            refuse(Kind.TEXT_TOO_LONG, Integer.toString(TITLE_MAX));
        } else if (field.choices().isEmpty()) {
            values.add(value);
        } else {
            takeChoice(value);
        }
    }

    private void refuse(Kind kind, String right) {
        faults.add(fault(field, kind, right));
    }
}
