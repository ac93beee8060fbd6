package tw.taipei.policereport.gateway.intake;

import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillId;

/** What an editor is told of a document that was published and is not what readers see now. */
final class OutOfSight {

    private OutOfSight() {}

    /**
     * @param published as which release it was
     * @param shown which revision of it readers see; null when they see none
     * @param current the release that they see
     */
    static Label notice(Release published, Integer shown, long current) {
        Label notice = new Label(
                "此份內容已於第 " + published.number() + " 版次發布（第 " + published.revision() + " 次修訂），同一內容只發布一次。讀者目前在第 "
                        + current + " 版次" + (shown == null ? "看不到它。" : "看到的是第 " + shown + " 次修訂。")
                        + "由發布者以 POST " + restore(published) + " 還原，全部報告即回到該版次的狀態。",
                "This content was published as release " + published.number() + ", revision " + published.revision()
                        + ", and is published once. In release " + current + " readers see "
                        + (shown == null ? "none of it" : "revision " + shown)
                        + ". A publisher brings it back with POST " + restore(published)
                        + ", and with it all reports as they were then.");
        return BackfillId.is(published.report()) ? alone(notice) : notice;
    }

    private static Label alone(Label notice) {
        return new Label(
                notice.zhTw() + "若只要恢復這份歷史數列，請提交位元組不同的檔案，例如在檔尾多加一個空行，即成為新的修訂。",
                notice.en() + " These series alone come back as a new revision in a file of other bytes, as by an empty"
                        + " line more at its end.");
    }

    static String restore(Release published) {
        return "/v1/releases/" + published.number() + "/restore";
    }
}
