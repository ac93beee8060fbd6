/**
 * The OpenAPI documents: the gateway's own, those of the services, and one of the whole. {@link
 * tw.taipei.policereport.gateway.openapi.JoinedDocument} joins them.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Taipei police report: gateway 臺北市警政統計：跨服務",
                        version = "1.0.0",
                        description =
                                """
                                The half-yearly work report of the Taipei City Police Department (臺北市政府警察局工作報告) as open statistics,
                                across its four services. Every number carries the place where it is printed, whether the printed change
                                agrees, and whether the comparison is fair. Every answer names its release; `release=` reads it again exactly.

                                半年一次的工作報告，四項服務的數字合併為一；每個數字附上出處、驗算與可比性。每個答覆都載明版次，`release=` 可再讀同一版次。
                                """,
                        contact =
                                @Contact(
                                        name = "臺北市政府警察局 Taipei City Police Department",
                                        url = "https://police.gov.taipei"),
                        license =
                                @License(
                                        name = "政府資料開放授權條款-第1版 Open Government Data License, version 1.0",
                                        identifier = "OGDL-Taiwan-1.0")),
        servers = @Server(url = "/", description = "The gateway itself. 本閘道。"),
        securitySets = @SecurityRequirementsSet,
        tags = {
            @Tag(name = "Comparison 跨服務比較", description = "All four services at once. 四項服務合併比較。"),
            @Tag(
                    name = "Reports 工作報告",
                    description = "The documents: outline, printed lines, what became of every number."
                            + " 報告文件：章節、原文與每個數字的去處。"),
            @Tag(
                    name = "Programmes 施政項目",
                    description = "What is to come: every item, its dates and its numbers. 未來施政項目、時程與數字。"),
            @Tag(
                    name = "Catalogue 資料目錄",
                    description = "What there is, for the harvesters of open-data portals. 供開放資料平臺收割。"),
            @Tag(name = "Releases 發布版次", description = "What was published when. 何時發布了什麼。"),
            @Tag(name = "Intake 匯入", description = "Submitting a report; needs a token. 送入報告，需要權杖。")
        },
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package tw.taipei.policereport.gateway.openapi;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.problem.Problem;
