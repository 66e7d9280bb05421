<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Banners</name>
    <message>
        <source>Now: {}.</source>
        <translation>現在：{}。</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>この回答は失われました。もう一度お尋ねください。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>この回答をもう一度再生</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>聞いています…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>あなたの発言</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>アシスタントの発言</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Open Visavis</source>
        <translation>Visavis を開く</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>マイクオフ</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>話すのを止める</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>会話はまだありません。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>動画 (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>音声 (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>{} を保存しています…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>{} に保存しました。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>動画を作成しています…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>動画を作成中</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>1 コマ戻る（,）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生（スペース）</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>1 コマ進む（.）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>名前を付けて保存…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面（F）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（スペース）</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>マイクをオンにする</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>マイクをオフにする</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>話す</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant's face</source>
        <translation>アシスタントの顔</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>会話（Ctrl+L）</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新しい会話（Ctrl+N）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか？</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>文字と音声がこのコンピューターから消去されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>このメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>このコンピューターから消去されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>{} に保存しました。</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>考え中</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>以前のメッセージ</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>話しかけるか、下に入力してください。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>Visavis を開く</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>顔だけを表示</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>マイクオフ</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>話すのを止める</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis は待機しています</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis は聞いています</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis は考えています</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis は話しています</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis：マイクオフ</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis：マイクがありません</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>話すのを止める（Esc）</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>顔だけを常に手前に表示</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>スペースを押しながら話す</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>名前を呼ぶと起きます</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考え中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>マイクオフ</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>マイクがありません</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>常に聞く</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>スペースを押している間だけ聞く</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
