package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.Trust;

/**
 * Minutes as they are printed.
 *
 * @param words how it speaks of what was voted on
 * @param remarks what else was said; absent for nothing
 */
record MinutesText(
        String council,
        MinutesWords words,
        CouncilSession session,
        List<MinutesMember> members,
        List<MinutesItem> items,
        @Nullable String remarks) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNREAD = " [chưa đối chiếu văn bản gốc]";

    String written() {
        var lines = new ArrayList<String>();
        lines.add("BIÊN BẢN");
        lines.add("Họp " + council + " " + words.occasion());
        lines.add("");
        lines.add("1. Thời gian, địa điểm: ngày " + day(session.heldOn()) + ", " + session.place());
        lines.addAll(present());
        lines.add("3. Nội dung: biểu quyết " + items.size() + " " + words.matters());
        lines.addAll(results());
        lines.addAll(conclusion());
        if (remarks != null) {
            lines.add("6. Ý kiến khác: " + remarks);
        }
        lines.add("");
        lines.add("THƯ KÝ                                        CHỦ TRÌ");
        return String.join("\n", lines);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private List<String> present() {
        var there = members.stream().filter(MinutesMember::isPresent).toList();
        var absent = members.stream().filter(member -> !member.isPresent()).toList();
        var lines = new ArrayList<String>();
        lines.add(
                "2. Thành phần: Hội đồng có %d thành viên; có mặt %d, vắng mặt %d"
                        .formatted(session.members(), there.size(), absent.size()));
        var quorum = session.quorum();
        if (quorum != null) {
            lines.add(
                    "   Số thành viên phải có mặt: ít nhất %d (%s, %s%s)"
                            .formatted(
                                    quorum.needed(session.members()),
                                    quorum.rule(),
                                    quorum.source(),
                                    mark(quorum.trust())));
        }
        there.forEach(member -> lines.add("   - " + member.written()));
        if (!absent.isEmpty()) {
            lines.add("   Vắng mặt:");
            absent.forEach(member -> lines.add("   - " + member.written()));
        }
        return lines;
    }

    private static String mark(@Nullable Trust trust) {
        return trust == null || trust == Trust.READ ? "" : UNREAD;
    }

    private List<String> results() {
        var lines = new ArrayList<String>();
        lines.add("4. Kết quả (tính trên tổng số " + session.members() + " thành viên):");
        for (var item : items) {
            lines.add("   %d) %s".formatted(items.indexOf(item) + 1, item.name()));
            item.ballots().forEach(ballot -> lines.add("      " + counted(ballot)));
            lines.add("      Kết quả: " + said(item.outcome()));
        }
        return lines;
    }

    private String counted(CouncilBallot ballot) {
        var threshold = ballot.threshold();
        var rule =
                threshold.source() == null
                        ? "quá nửa tổng số thành viên"
                        : "%d%%, %s%s"
                                .formatted(
                                        threshold.percentMin(),
                                        threshold.source(),
                                        mark(threshold.trust()));
        return "Lần %d, %s: đồng ý %d/%d, không đồng ý %d, phiếu trắng %d; cần %d (%s)"
                .formatted(
                        ballot.round(),
                        ballot.mode() == VotingMode.SECRET
                                ? "bỏ phiếu kín"
                                : "biểu quyết công khai",
                        ballot.votesFor(),
                        session.members(),
                        ballot.votesAgainst(),
                        ballot.votesBlank(),
                        ballot.needed(),
                        rule);
    }

    private static String said(@Nullable CouncilOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "đạt";
            case NOT_PASSED -> "không đạt";
            case CUT -> "đạt số phiếu, không được chọn do vượt số lượng";
            case null -> "đã rút, không xét";
        };
    }

    private List<String> conclusion() {
        var chosen =
                items.stream().filter(item -> item.outcome() == CouncilOutcome.PASSED).toList();
        var lines = new ArrayList<String>();
        lines.add("5. Kết luận: " + words.concluded(chosen.size()));
        chosen.forEach(item -> lines.add("   - " + item.name()));
        return lines;
    }

    /** A member in the minutes; {@code proxy} is absent where nobody votes in their place. */
    record MinutesMember(
            int seat,
            String name,
            CouncilOffice office,
            boolean isPresent,
            @Nullable String proxy) {
        /** Whether this is who presided. */
        boolean presides(int chair) {
            var mayPreside = office == CouncilOffice.CHAIR || office == CouncilOffice.VICE_CHAIR;
            return isPresent && mayPreside && seat == chair;
        }

        String written() {
            var place = proxy == null ? "" : " (ủy quyền cho " + proxy + ")";
            return name + ", " + title(office) + place;
        }

        private static String title(CouncilOffice office) {
            return switch (office) {
                case CHAIR -> "Chủ tịch Hội đồng";
                case VICE_CHAIR -> "Phó Chủ tịch Hội đồng";
                case MEMBER -> "Ủy viên";
                case SECRETARY -> "Ủy viên thư ký";
            };
        }
    }

    /** A nomination or an initiative in the minutes, with the ballots that count. */
    record MinutesItem(
            String name, @Nullable CouncilOutcome outcome, List<CouncilBallot> ballots) {}
}
