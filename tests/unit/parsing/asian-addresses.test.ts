import { expect, test } from "vitest";
import { readAsianAddress } from "#lib/parsing/asian-addresses.ts";
import { readPlace } from "#lib/parsing/places.ts";

test.each([
  ["〒812-0011 福岡県福岡市博多区博多駅前4-1-9", "福岡県", "福岡市", "JP", "812-0011"],
  ["兵庫県神戸市", "兵庫県", "神戸市", "JP", null],
  ["東京都", "東京都", "東京都", "JP", null],
  ["〒060-0001 札幌市中央区北一条西4-2", null, "札幌市", "JP", "060-0001"],
  ["경기도 성남시 분당구 판교로 235", "경기도", "성남시", "KR", null],
  ["(48058) 부산광역시 해운대구 센텀중앙로 97", "부산광역시", "해운대구", "KR", "48058"],
  ["서울", "서울", "서울", "KR", null],
  ["용인시", null, "용인시", "KR", null],
  ["江苏省南京", "江苏省", "南京", "CN", null],
  ["广东省广州市天河区体育西路102号", "广东省", "广州市", "CN", null],
  ["407 台中市西屯區文心路三段121號", null, "台中市", "TW", "407"],
  ["香港九龍", "香港", "九龍", "HK", null],
])("%s", (text, region, city, countryCode, postalCode) => {
  expect(readAsianAddress(text)).toEqual({ region, city, countryCode, postalCode });
});

test.each([
  "北海道大学",
  "京都府立医科大学",
  "大阪市立大学",
  "東京都立西高等学校",
  "横浜市立病院",
  "広州日報社",
  "北京银行",
  "深圳市腾讯计算机系统有限公司",
  "경기도청",
  "서울대학교",
  "부산항만공사",
  "市場行銷",
])("%s is no address", (text) => expect(readAsianAddress(text)).toBeNull());

test("the place of an address is told apart from the street", () => {
  expect(readPlace("福岡県福岡市博多区博多駅前4-1-9")).toMatchObject({
    city: "福岡市",
    region: "福岡県",
    countryCode: "JP",
  });
});
