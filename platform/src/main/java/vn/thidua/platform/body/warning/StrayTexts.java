package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Note;
import vn.thidua.platform.body.content.NoteKind;

/** What copying and scanning left in: addresses, page numbers, specks read as letters. */
final class StrayTexts implements Check {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–\\s]*\\d{1,4}[-–\\s]*");

    /** Official documents end with "./."; whatever comes after is not theirs. */
    private static final Pattern AFTER_THE_END = Pattern.compile("\\./\\.\\s*(\\S{1,5})$");

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        for (PlanItem item : body.items()) {
            String text = item.text();
            if (text == null) {
                continue;
            }
            if (item.content() instanceof Note(NoteKind kind) && kind == NoteKind.STRAY) {
                found.add(Warning.at(item, code(text), text, text.strip()));
            }
            Matcher residue = AFTER_THE_END.matcher(text);
            if (residue.find()) {
                found.add(Warning.at(item, WarningCode.SCANNING_RESIDUE, text, residue.group(1)));
            }
        }
        return found;
    }

    private static WarningCode code(String text) {
        if (ADDRESS.matcher(text).find()) {
            return WarningCode.STRAY_WATERMARK;
        }
        return PAGE_NUMBER.matcher(text).matches()
                ? WarningCode.STRAY_PAGE_NUMBER
                : WarningCode.SCANNING_RESIDUE;
    }
}
