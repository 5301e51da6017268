package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Audience;

/**
 * Lets everybody read one published plan: each role of the agency that keeps it and of those around
 * it; and holds what they see against a table for people.
 */
@ExtendWith(House.class)
class SightMatrixIT {
    private static final String HEADER =
            """
            # Ai thấy gì của một kế hoạch đã ban hành, tùy phạm vi phổ biến khi ban hành.
            # Mỗi dòng là cơ quan người xem so với cơ quan giữ kế hoạch. x thấy; - không thấy,
            # và câu trả lời y như khi kế hoạch không có. Mọi vai trò của cơ quan ấy thấy như
            # nhau; phép thử hỏi từng vai trò một và ghi riêng nếu khác.
            # "cấp trên, nhận số liệu": kế hoạch liên kết với kế hoạch của cấp trên, cho qua
            # số liệu; "cấp trên, nhận cả lời văn": cho qua cả lời văn. Nghĩa vụ: nghĩa vụ ban
            # hành kế hoạch mà cơ quan giữ đặt ra cho cấp dưới; Tiến độ: ai đã, ai chưa.
            # Số đếm: bao nhiêu đăng ký, đề nghị, khen thưởng; Từng nơi: của từng cơ quan.
            # Mẫu: mẫu kế hoạch được phổ biến trong cùng phạm vi. DS lọc: có trong danh sách khi
            # lọc theo chữ của tiêu đề; Tìm tên, Tìm mục: tìm theo chữ của tiêu đề, của các mục;
            # Đọc chung, DS chung: trong phần ai cũng đọc được, không cần đăng nhập.
            # Hai bảng cuối: quyết định khen thưởng và thông báo lấy ý kiến của cơ quan ấy.
            #
            # Who sees what of a published plan, by the audience that it was issued for. A row
            # is whose agency looks, against the one that keeps the plan. x sees it; - does not,
            # and is answered as if there were no such plan. All roles of an agency see the same;
            # the trial asks each role and would name those that differ. Columns: the plan is
            # found; its text; its rollup; its rollup of a day; what is counted of registrations and
            # nominations; the same agency by agency; its links; its versions; its targets; a
            # template for the same audience; the plan's duties; how far each agency has come with
            # them; the plan in the list of published plans, by words of its title; found by search,
            # by such words; by words of its items; read as a public plan; in the public list, by
            # words of its title. The last two tables: a decision on awards and a public notice of
            # the agency, hidden and shown. Columns: the decision as the agency's own; read by
            # everybody; in everybody's list; the notice; in the list of notices; how many
            # objections wait; who objects.
            # SightMatrixIT writes this file from trials; read each change before it is kept.
            """;
    private static final TableFile FILE = new TableFile("sight", HEADER);
    private static final String QUERY =
            """
            query($plan: ID!, $open: ID!, $title: String!, $item: String!, $template: ID!,
                $duty: ID!) {
              found: oversight { publishedPlan(id: $plan) {
                id isReadable currentVersion { isReadable document { __typename } }
                versions(first: 1) { nodes { number } } targets { id }
                parents(first: 1) { nodes { id } }
                tallies { amount } tallyContributions(first: 1) { nodes { tallies { amount } } } } }
              summed: oversight { rollup(plan: $plan) { planCount } }
              had: oversight { pastRollup(plan: $plan, on: "2026-01-01") { planCount } }
              offered: oversight { template(id: $template) { id } }
              listed: oversight { publishedPlans(filter: { words: $title }, first: 2) {
                nodes { id } } }
              called: oversight { planSearch(words: $title, first: 2) { nodes { plan { id } } } }
              said: oversight { planSearch(words: $item, first: 2) { nodes { plan { id } } } }
              read: publicReading { plan(id: $open) { id } }
              shown: publicReading { plans(words: $title, first: 2) { nodes { id } } }
              owed: oversight { duty(id: $duty) { id coverage(first: 1) { nodes { status } } } }
            }""";
    private static final String PLAN = "data.found.publishedPlan.";
    private static final Map<String, String> COLUMNS = columns();
    private static final int WIDTH = 32;

    private final Api api;
    private final SightStage stage;
    private final AwardSight awards;

    SightMatrixIT(Api api, SightStage stage, AwardSight awards) {
        this.api = api;
        this.stage = stage;
        this.awards = awards;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("Kế hoạch", PLAN + "id");
        columns.put("Lời văn", PLAN + "currentVersion.document");
        columns.put("Tổng hợp", "data.summed.rollup");
        columns.put("Đã có", "data.had.pastRollup");
        columns.put("Số đếm", PLAN + "tallies");
        columns.put("Từng nơi", PLAN + "tallyContributions.nodes.0");
        columns.put("Liên kết", PLAN + "parents.nodes.0");
        columns.put("Phiên bản", PLAN + "versions.nodes.0");
        columns.put("Chỉ tiêu", PLAN + "targets.0");
        columns.put("Mẫu", "data.offered.template");
        columns.put("Nghĩa vụ", "data.owed.duty");
        columns.put("Tiến độ", "data.owed.duty.coverage.nodes.0");
        columns.put("DS lọc", "data.listed.publishedPlans.nodes.0");
        columns.put("Tìm tên", "data.called.planSearch.nodes.0");
        columns.put("Tìm mục", "data.said.planSearch.nodes.0");
        columns.put("Đọc chung", "data.read.plan");
        columns.put("DS chung", "data.shown.plans.nodes.0");
        return columns;
    }

    @Test
    void everyRoleSeesWhatTheTableSays() {
        var around = stage.around();
        var people = new LinkedHashMap<String, Map<Role, Person>>();
        around.forEach((relation, agency) -> people.put(relation, colleagues(agency)));

        var rows = new ArrayList<String>();
        for (var audience : Audience.values()) {
            rows.add("");
            var name = SightStage.NAMES.get(audience);
            rows.add(TableFile.row(WIDTH, name, List.copyOf(COLUMNS.keySet())));
            people.forEach(
                    (relation, roles) ->
                            rows.add(row(relation, roles, stage.ids(relation, audience))));
        }
        var own = around.values().iterator().next();
        rows.addAll(awards("KHEN THƯỞNG, CHƯA CÔNG KHAI", people, awards.hidden(own)));
        rows.addAll(awards("KHEN THƯỞNG, ĐÃ CÔNG KHAI", people, awards.shown(own)));

        FILE.hold(rows);
    }

    private static List<String> awards(
            String title, Map<String, Map<Role, Person>> people, Map<String, String> ids) {
        var rows = new ArrayList<String>();
        rows.add("");
        rows.add(TableFile.row(WIDTH, title, List.copyOf(AwardSight.COLUMNS.keySet())));
        people.forEach(
                (relation, roles) -> {
                    var answers = answers(AwardSight.QUERY, roles, ids);
                    var cells = AwardSight.COLUMNS.values().stream();
                    var seen = cells.map(path -> cell(answers, path)).toList();
                    rows.add(TableFile.row(WIDTH, relation, seen));
                });
        return rows;
    }

    private static Map<Role, Answer> answers(
            String query, Map<Role, Person> people, Map<String, String> ids) {
        var answers = new LinkedHashMap<Role, Answer>();
        people.forEach((role, person) -> answers.put(role, person.ask(query, ids)));
        return answers;
    }

    private Map<Role, Person> colleagues(Scope agency) {
        var colleagues = new LinkedHashMap<Role, Person>();
        for (var role : Role.values()) {
            colleagues.put(role, api.colleague(agency, role));
        }
        return colleagues;
    }

    private static String row(String relation, Map<Role, Person> people, Map<String, String> ids) {
        var answers = answers(QUERY, people, ids);
        answers.values().forEach(SightMatrixIT::isOfOnePiece);
        var cells = COLUMNS.values().stream().map(path -> cell(answers, path)).toList();
        return TableFile.row(WIDTH, relation, cells);
    }

    /** What is hidden reads as absent, and the parts of an answer do not contradict each other. */
    private static void isOfOnePiece(Answer answer) {
        assertThat(answer.at("data")).as("what was asked was understood: %s", answer).isNotNull();
        assertThat(answer.raw()).doesNotContain("INTERNAL");
        var readable = Boolean.TRUE.equals(answer.at(PLAN + "isReadable"));
        assertThat(answer.at(PLAN + "currentVersion.document") != null).isEqualTo(readable);
        assertThat(Boolean.TRUE.equals(answer.at(PLAN + "currentVersion.isReadable")))
                .isEqualTo(readable);
    }

    private static String cell(Map<Role, Answer> answers, String path) {
        var seeing = new TreeSet<Role>();
        answers.forEach(
                (role, answer) -> {
                    if (answer.at(path) != null) {
                        seeing.add(role);
                    }
                });
        if (seeing.isEmpty()) {
            return "-";
        }
        return seeing.size() == answers.size() ? "x" : seeing.toString();
    }
}
