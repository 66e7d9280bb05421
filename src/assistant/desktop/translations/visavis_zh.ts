<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>将人脸的照片、绘画或素描拖到这里</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>拖到这里，或点击</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>默认值：{}。</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>将 {} 恢复为默认值</translation>
    </message>
</context>
<context>
    <name>AvatarCard</name>
    <message>
        <source>Avatar {}</source>
        <translation>形象 {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Now: {}.</source>
        <translation>现在：{}。</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>这条回答丢失了，请再问一次。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>重放这条回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已打断</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>你说的话</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>助手说的话</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}：声音与人设</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>通用声音</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>此形象的声音</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>此形象的人设</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship's cook.”</source>
        <translation>与设置相同。也可以用自己的话写：“你是一位开朗的船上厨师。”</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>未安装，也不需要</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation>正在全面检查…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>对话所需的一切都已就绪。</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>还无法进行对话。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>打开相关设置</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>察觉语音</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>面孔模型</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Open Visavis</source>
        <translation>打开 Visavis</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（回车）</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到结果。</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>报告问题</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>第 {step} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>与 {} 中的内容相同，该文件也可以同时手动编辑。</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>重置所显示的全部</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>视频 (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>音频 (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>正在保存 {}…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>正在生成视频…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>正在生成视频</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>后退一帧（,）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>前进一帧（.）</translation>
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
        <translation>静音</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>另存为…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏（F）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>我们能听到彼此吗？</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>说点什么：音量条应该会动。然后播放三个音符试听。</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>你想和谁交谈？</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>点击即可选择，可随时更改。</translation>
    </message>
    <message>
        <source>How much may it weigh?</source>
        <translation>可以占用多少空间？</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>现在就能用。有了模型，它听得更懂，声音也更好。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>全部跳过，开始交谈</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始交谈</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>形象</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>选择与谁交谈。点一下即可，话说到一半也行。</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>人脸图片</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>正在 {} 中查找人脸…</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} 已添加。</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>在 {} 张人脸中选用了最大的一张。</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>这张图片很合适。</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>移除 {}？</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>删除的是图片的副本，不是你自己的文件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>{} 已移除。</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Conversations, with the sound of the answers</source>
        <translation>对话，包括回答的声音</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>笔记与提醒</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>耗时记录</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>你自己的形象及其声音和人设</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>已下载的模型</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>加快启动的缓存</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>你的设置</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>你同意过的条款</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>全部保存在这台电脑上。你自己的声音从不保存。</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>删除所选…</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>永久删除这些内容？</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>重置：{}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>语音理解</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>面孔</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>你说的话会以文字形式发送到 {}，因为你将其设为服务器。</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>没有。它不会自行发出任何请求。</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>你说的话不会外传。模型仅在你要求时下载。</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>关闭麦克风</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>录音并回放</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>说点什么：音量条应该会动。</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>请说话…</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>你的声音听起来是这样的…</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>麦克风没有声音。是否已连接并获得授权？</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>听清楚了吗？那就一切正常。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>适用于配置 {}</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>{} 的进度</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>你同意 {} 的条款吗？</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>移除 {}？</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>将释放 {}。之后可以重新下载。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>已释放 {}。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>已暂停。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>你让它记住的事情。可以更正或删除笔记。</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>要记住的事情</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>删除笔记“{}”</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>现状：无需下载</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>Choose and download…</source>
        <translation>选择并下载…</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>你说完后约 {} 秒开始出声。</translation>
    </message>
    <message>
        <source>Packages to install first, with “visavis setup”: {}</source>
        <translation>需先用“visavis setup”安装的软件包：{}</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>共 {}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>形象</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>约 {} 秒</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>从你说完到回答出声的预计时间。</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>在显卡上</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>每秒语音需 {} 秒（实测）</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>每秒语音需 {} 秒（估计）</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>计时器与提醒</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>尚未到时的。</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>删除提醒“{}”</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>用于错误报告的文件：这里的运行状况、版本、更改过的设置、日志末尾以及最近几次回答的耗时。密钥、姓名和所说的内容都已去除。保存前请先阅读；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>收集信息</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>报告的部分</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>已写入 {}。</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>text of one line</source>
        <translation>一行文本</translation>
    </message>
    <message>
        <source>text of at most 8000 characters</source>
        <translation>不超过 8000 个字符的文本</translation>
    </message>
    <message>
        <source>an address such as "http://localhost:11434/v1"</source>
        <translation>形如“http://localhost:11434/v1”的地址</translation>
    </message>
    <message>
        <source>names of skills such as "roll_dice, flip_coin"</source>
        <translation>技能名称，如“roll_dice, flip_coin”</translation>
    </message>
    <message>
        <source>a language code such as "en", several such as "en, de", or "auto"</source>
        <translation>语言代码（如“en”）、多个代码（如“en, de”）或“auto”</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda 或 cuda:N</translation>
    </message>
    <message>
        <source>a bit rate such as "192k"</source>
        <translation>比特率，如“192k”</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g} 之间的数字</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g} 之间的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this}或{that}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}, even</source>
        <translation>{low:g} 到 {high:g} 之间的偶数</translation>
    </message>
    <message>
        <source>In pixels: an even number from 256 to 3840.</source>
        <translation>以像素为单位：256 到 3840 之间的偶数。</translation>
    </message>
    <message>
        <source>Frames per second, from 12 to 60.</source>
        <translation>每秒帧数，12 到 60。</translation>
    </message>
    <message>
        <source>What makes the mouth. Wav2Lip GAN looks sharper, and is slower.</source>
        <translation>用来生成嘴部的模型。Wav2Lip GAN 更清晰，但更慢。</translation>
    </message>
    <message>
        <source>Pictures looked at in one go when a face is searched for. More is faster, and takes more memory of the graphics card.</source>
        <translation>查找人脸时一次处理的图片数。越多越快，也越占显存。</translation>
    </message>
    <message>
        <source>Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice.</source>
        <translation>Wav2Lip 一次计算的帧数；内存不足时会自动减半。</translation>
    </message>
    <message>
        <source>“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of several).</source>
        <translation>“auto”；“cpu”表示处理器；“cuda”表示显卡（有多张时，“cuda:1”表示第二张）。</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file or a folder.</source>
        <translation>“auto”会从已有的模型中选用适合这台电脑的。也可以填模型名称、文件或文件夹。</translation>
    </message>
    <message>
        <source>Automatic follows your system.</source>
        <translation>“自动”会跟随系统。</translation>
    </message>
    <message>
        <source>How much this computer can carry. Automatic measures it.</source>
        <translation>这台电脑能承受多大的负荷。“自动”会自行测量。</translation>
    </message>
    <message>
        <source>The face, and how it is drawn.</source>
        <translation>面孔及其绘制方式。</translation>
    </message>
    <message>
        <source>Off: no video at all, only the voice.</source>
        <translation>关闭后没有画面，只有声音。</translation>
    </message>
    <message>
        <source>Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move.</source>
        <translation>Wav2Lip 需要模型；内置面孔什么都不需要；静态图片不会动。</translation>
    </message>
    <message>
        <source>The picture of the assistant: one clearly visible face, seen from the front.</source>
        <translation>助手的图片：一张清晰可见的正面人脸。</translation>
    </message>
    <message>
        <source>How fine the picture is: Standard is fast (720p), High is for strong graphics cards (1080p). Automatic takes High where the computer carries it.</source>
        <translation>画面的精细程度：“标准”较快（720p），“高”适合性能强的显卡（1080p）。“自动”会在电脑能承受时选“高”。</translation>
    </message>
    <message>
        <source>What the quality Standard means.</source>
        <translation>“标准”质量的具体含义。</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality Standard.</source>
        <translation>“标准”质量下的画面大小。</translation>
    </message>
    <message>
        <source>What the quality High means.</source>
        <translation>“高”质量的具体含义。</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality High.</source>
        <translation>“高”质量下的画面大小。</translation>
    </message>
    <message>
        <source>With GFPGAN, in the quality High: finer skin and teeth, in about twice the time.</source>
        <translation>在“高”质量下使用 GFPGAN：皮肤和牙齿更细腻，耗时约为两倍。</translation>
    </message>
    <message>
        <source>Films that are written as files.</source>
        <translation>写成文件的视频。</translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation>文件类型。</translation>
    </message>
    <message>
        <source>How the picture is compressed.</source>
        <translation>画面的压缩方式。</translation>
    </message>
    <message>
        <source>How the sound is compressed.</source>
        <translation>声音的压缩方式。</translation>
    </message>
    <message>
        <source>Bits per second of the sound, from 10k to 999k.</source>
        <translation>声音每秒的比特数，10k 到 999k。</translation>
    </message>
    <message>
        <source>What was found in the picture is kept, so that the next start is quicker.</source>
        <translation>保留在图片中找到的内容，让下次启动更快。</translation>
    </message>
    <message>
        <source>Computes in 16 bits where the graphics card can: faster, and looks the same.</source>
        <translation>在显卡支持时用 16 位计算：更快，看起来没有差别。</translation>
    </message>
    <message>
        <source>Where the models of the face are.</source>
        <translation>面孔模型所在的位置。</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, the base model.</source>
        <translation>Wav2Lip 基础模型的文件。</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, trained to look sharper.</source>
        <translation>经过锐化训练的 Wav2Lip 的文件。</translation>
    </message>
    <message>
        <source>The file of S3FD, Wav2Lip's own face detector.</source>
        <translation>Wav2Lip 自带的人脸检测器 S3FD 的文件。</translation>
    </message>
    <message>
        <source>The file of GFPGAN, which refines the face.</source>
        <translation>用来细化面孔的 GFPGAN 的文件。</translation>
    </message>
    <message>
        <source>The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a soft square is taken.</source>
        <translation>ParseNet 或 BiSeNet 的文件，告诉 GFPGAN 面孔的边界在哪里。没有它时使用边缘柔和的方框。</translation>
    </message>
    <message>
        <source>The file of RealESRGAN, which enlarges a small picture before it is refined.</source>
        <translation>RealESRGAN 的文件，在细化之前放大较小的图片。</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker.</source>
        <translation>麦克风与扬声器。</translation>
    </message>
    <message>
        <source>Which microphone listens: the system's default, or this one.</source>
        <translation>使用哪个麦克风：系统默认的，或这里指定的。</translation>
    </message>
    <message>
        <source>Which loudspeaker speaks: the system's default, or this one.</source>
        <translation>使用哪个扬声器：系统默认的，或这里指定的。</translation>
    </message>
    <message>
        <source>Automatic: where its own voice can be taken out of what the microphone hears. Yes, without that, needs headphones: from an open loudspeaker it would hear itself and interrupt itself.</source>
        <translation>“自动”：在能把它自己的声音从麦克风中去除时启用。若不能而选“是”，请戴耳机：用外放时它会听到自己并打断自己。</translation>
    </message>
    <message>
        <source>Takes the assistant's own voice, and steady noise, out of what the microphone hears.</source>
        <translation>从麦克风中去除助手自己的声音和持续的噪声。</translation>
    </message>
    <message>
        <source>Samples per second sent to the loudspeaker.</source>
        <translation>每秒发送到扬声器的采样数。</translation>
    </message>
    <message>
        <source>When someone speaks, and when they have finished.</source>
        <translation>判断有没有人在说话，以及是否说完。</translation>
    </message>
    <message>
        <source>Silero is better in noise; WebRTC is simpler.</source>
        <translation>Silero 在噪声中更好；WebRTC 更简单。</translation>
    </message>
    <message>
        <source>How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet speech.</source>
        <translation>要有多大把握才认为听到了说话。越高越能忽略噪声，但可能漏掉轻声说话。</translation>
    </message>
    <message>
        <source>After this pause you have finished, where nothing else tells. After what sounds complete it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker answers, but it may cut in.</source>
        <translation>没有其他迹象时，停顿这么久就算说完。听起来完整时更短，在“和”“然后”之后更长，并会适应你的停顿习惯。越短回答越快，但可能抢话。</translation>
    </message>
    <message>
        <source>Sound kept from before speech was noticed, so that no first word is lost.</source>
        <translation>保留察觉说话之前的声音，以免漏掉第一个词。</translation>
    </message>
    <message>
        <source>Shorter sounds are no speech: a cough, a click.</source>
        <translation>更短的声音不算说话，比如咳嗽、咔嗒声。</translation>
    </message>
    <message>
        <source>Longer speech is cut here and answered.</source>
        <translation>超过这个长度就在此截断并回答。</translation>
    </message>
    <message>
        <source>Whose turn it is to speak.</source>
        <translation>轮到谁说话。</translation>
    </message>
    <message>
        <source>All the time: everything is said to the assistant. After its name: what begins with its name is. While the key is held: what is said then is.</source>
        <translation>“始终”：所有的话都是说给助手的。“听到它的名字后”：只有以它的名字开头的话。“按住按键时”：只有按住时说的话。</translation>
    </message>
    <message>
        <source>The name that wakes it; empty: what it is called. Common names are recognised best.</source>
        <translation>用来唤醒它的名字；留空则用它本来的名字。常见的名字最容易识别。</translation>
    </message>
    <message>
        <source>For so long after an answer no name is needed.</source>
        <translation>回答之后的这段时间内不需要再叫名字。</translation>
    </message>
    <message>
        <source>After so long without talk an open conversation needs the name again; 0: never.</source>
        <translation>这么久没人说话后，开放的对话又需要叫名字；0 表示从不。</translation>
    </message>
    <message>
        <source>Judges by melody and words whether you have finished, not by silence alone.</source>
        <translation>根据语调和词句判断你是否说完，而不只看停顿。</translation>
    </message>
    <message>
        <source>Prepares an answer in every pause that may be the end; costs work that may be thrown away.</source>
        <translation>在每个可能是结尾的停顿处预先准备回答；可能会白费一些运算。</translation>
    </message>
    <message>
        <source>What turns your speech into text.</source>
        <translation>把你说的话变成文字的部分。</translation>
    </message>
    <message>
        <source>Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and needs no download.</source>
        <translation>Whisper 懂一百种语言，需要模型；PocketSphinx 只懂英语，无需下载。</translation>
    </message>
    <message>
        <source>In which numbers it computes. Those with float16 are for graphics cards.</source>
        <translation>计算所用的数值类型。带 float16 的用于显卡。</translation>
    </message>
    <message>
        <source>A code such as en; or several, such as “en, de”, of which each time the likeliest is taken; or “auto” for any. The first one is what the assistant itself speaks.</source>
        <translation>语言代码，如 en；也可以写多个，如“en, de”，每次取最可能的一种；“auto”表示任意语言。助手自己说第一种。</translation>
    </message>
    <message>
        <source>Words that are likelier with you than elsewhere, such as names. What you and the assistant are called is known already.</source>
        <translation>你常用而别处少见的词，例如人名。你和助手的名字它已经知道。</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>负责回答的部分。</translation>
    </message>
    <message>
        <source>A server, a language model on this computer (llama.cpp), or skills alone (time, timers, sums, notes …; needs no download). Automatic takes the first of them that is there; what a skill certainly does, it does in any case, and at once.</source>
        <translation>服务器、这台电脑上的语言模型（llama.cpp），或仅用技能（时间、计时器、计算、笔记等，无需下载）。“自动”使用其中第一个可用的；技能肯定能做的事总由技能立即完成。</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or a GGUF file that can chat.</source>
        <translation>“auto”会从已有的模型中选用适合这台电脑的。也可以填模型名称或能对话的 GGUF 文件。</translation>
    </message>
    <message>
        <source>How much of the conversation it keeps in mind, in tokens (some four letters each). Empty: what the free memory allows. Older talk is kept as a summary.</source>
        <translation>它能记住多少对话内容，以词元计（每个约四个字母）。留空则取决于空闲内存。更早的内容会保留为摘要。</translation>
    </message>
    <message>
        <source>How many layers of the model are on the graphics card. Empty: what its free memory allows; 0: all on the processor.</source>
        <translation>模型有多少层放在显卡上。留空则取决于空闲显存；0 表示全部由处理器计算。</translation>
    </message>
    <message>
        <source>0 always says the likeliest; higher is more varied.</source>
        <translation>0 总是说最可能的内容；越高越多样。</translation>
    </message>
    <message>
        <source>In tokens, some four letters each.</source>
        <translation>以词元计，每个约四个字母。</translation>
    </message>
    <message>
        <source>It may set timers, take notes, and do whatever else the skills can.</source>
        <translation>它可以设置计时器、记笔记，以及做技能能做的其他事情。</translation>
    </message>
    <message>
        <source>Who it is, in your words, such as “You are a cheerful ship's cook.”</source>
        <translation>用你的话说它是谁，例如“你是一位开朗的船上厨师。”</translation>
    </message>
    <message>
        <source>All that it is told about itself, in the place of our own text. {{name}} stands for its name.</source>
        <translation>告诉它关于自己的全部内容，替换我们的文本。{{name}} 代表它的名字。</translation>
    </message>
    <message>
        <source>A server with OpenAI's chat interface. If it fails, the model on this computer answers, else the skills.</source>
        <translation>使用 OpenAI 聊天接口的服务器。如果它失败，由这台电脑上的模型回答，否则由技能回答。</translation>
    </message>
    <message>
        <source>Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text.</source>
        <translation>Ollama、LM Studio、llama-server、vLLM 或互联网上的服务器，例如 http://localhost:11434/v1。留空表示没有。发往另一台电脑时，你说的话以文字形式传送。</translation>
    </message>
    <message>
        <source>One of its models; “auto” takes the first that it has.</source>
        <translation>它的某个模型；“auto”使用它的第一个模型。</translation>
    </message>
    <message>
        <source>How many seconds it may take to begin an answer; it may have to load first.</source>
        <translation>最多等多少秒开始回答；它可能需要先加载。</translation>
    </message>
    <message>
        <source>The voice.</source>
        <translation>声音。</translation>
    </message>
    <message>
        <source>Automatic: the best that this computer can run and whose model is here. XTTS: the most natural, many languages, clones a voice; for non-commercial use, wants a graphics card. Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak NG: robotic, a hundred languages. The last two need no download.</source>
        <translation>“自动”：这台电脑能运行且已有模型中最好的。XTTS：最自然，支持多种语言，可克隆声音；仅限非商业用途，需要显卡。Coqui：自然。Piper：自然，在任何处理器上都很快。Flite：机械音，英语。eSpeak NG：机械音，一百种语言。最后两种无需下载。</translation>
    </message>
    <message>
        <source>“auto”, or an engine and its voice, such as flite:slt or coqui:p225.</source>
        <translation>“auto”，或引擎及其声音，例如 flite:slt 或 coqui:p225。</translation>
    </message>
    <message>
        <source>1 is its own pace; 2 is twice as fast.</source>
        <translation>1 是它本来的语速，2 是两倍快。</translation>
    </message>
    <message>
        <source>Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take only the voice of somebody who agrees.</source>
        <translation>供 XTTS 克隆的声音，时长 6 到 30 秒。留空则使用自带的声音。只使用本人同意的声音。</translation>
    </message>
    <message>
        <source>Who talks to whom.</source>
        <translation>谁和谁在交谈。</translation>
    </message>
    <message>
        <source>What the assistant calls itself.</source>
        <translation>助手怎样称呼自己。</translation>
    </message>
    <message>
        <source>What it calls you. Empty if you would rather not say.</source>
        <translation>它怎样称呼你。不想说可以留空。</translation>
    </message>
    <message>
        <source>An answer's first phrase has at most this many words, so that speech starts early; 0 never cuts a sentence for that.</source>
        <translation>回答的第一个短句最多这么多词，以便尽早开口；0 表示从不为此切分句子。</translation>
    </message>
    <message>
        <source>What it can do by itself: tell the time, set timers, calculate, keep notes and more.</source>
        <translation>它自己就能做的事：报时、设置计时器、计算、记笔记等。</translation>
    </message>
    <message>
        <source>By their names, with commas between them. Empty: it may use all of them.</source>
        <translation>填写名称，用逗号分隔。留空表示可以使用全部。</translation>
    </message>
    <message>
        <source>Models are downloaded only when you say so.</source>
        <translation>只有在你同意时才会下载模型。</translation>
    </message>
    <message>
        <source>The address of your own copy of the models folder, asked before the models' own places. Empty: none.</source>
        <translation>你自己的模型文件夹副本的地址，优先于模型的原始来源。留空表示没有。</translation>
    </message>
    <message>
        <source>No request is made for models.</source>
        <translation>不会为模型发出任何网络请求。</translation>
    </message>
    <message>
        <source>A record of how long each step of an answer took, on this computer.</source>
        <translation>在这台电脑上记录回答每一步的耗时。</translation>
    </message>
    <message>
        <source>What was said is written too. Sound never is.</source>
        <translation>也写下说过的话。声音从不记录。</translation>
    </message>
    <message>
        <source>Older records are removed at the next start.</source>
        <translation>更早的记录会在下次启动时删除。</translation>
    </message>
    <message>
        <source>What is kept of your conversations.</source>
        <translation>保存对话的哪些内容。</translation>
    </message>
    <message>
        <source>On this computer only, until you delete it. With the voice, answers can be played again with the face. Your own voice is never kept.</source>
        <translation>仅保存在这台电脑上，直到你删除。保存声音后，可以连同面孔重放回答。你自己的声音从不保存。</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>窗口。</translation>
    </message>
    <message>
        <source>1 is the screen's own size.</source>
        <translation>1 是屏幕本来的大小。</translation>
    </message>
    <message>
        <source>Nothing moves that need not. Follows your system where it says so.</source>
        <translation>不做多余的动画。系统有此设置时会跟随系统。</translation>
    </message>
    <message>
        <source>It begins in the tray, without a window.</source>
        <translation>启动后只在托盘中，不显示窗口。</translation>
    </message>
    <message>
        <source>Closing the window leaves it in the tray; quit from there.</source>
        <translation>关闭窗口后留在托盘中；可从托盘退出。</translation>
    </message>
    <message>
        <source>The key that is held to talk.</source>
        <translation>按住它来说话。</translation>
    </message>
    <message>
        <source>The key that stops the voice.</source>
        <translation>按它停止说话。</translation>
    </message>
    <message>
        <source>The key that turns the microphone off and on.</source>
        <translation>按它关闭或打开麦克风。</translation>
    </message>
    <message>
        <source>A key that talks wherever you are, while it is held. On Linux with X11 only.</source>
        <translation>按住时，在任何地方都能说话的按键。仅限使用 X11 的 Linux。</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>应为{wanted}。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>面孔质量</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>面孔的驱动方式</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>面孔的运算设备</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>细化面孔</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>语音识别引擎</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>你说的语言</translation>
    </message>
    <message>
        <source>Words of your house</source>
        <translation>家中常用词</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>语音合成引擎</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>用于克隆的声音录音</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>插话可打断它</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>消除回声</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>自有镜像</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>回答引擎</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>服务器模型</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时限</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>语言模型可以使用技能</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>它的名字</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>记录耗时</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>同时记录文字</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整体大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>启动到托盘</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>开关麦克风</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>在任何地方按住说话</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>何时聆听</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>唤醒词</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>追问时间（秒）</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>休眠前等待（分钟）</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>判断话是否说完</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>视为说完的停顿（秒）</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>噪声敏感度</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Quality: Standard</source>
        <translation>质量：标准</translation>
    </message>
    <message>
        <source>Size in the quality Standard</source>
        <translation>“标准”质量的大小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Model of the mouth</source>
        <translation>嘴部模型</translation>
    </message>
    <message>
        <source>Pictures searched at once</source>
        <translation>一次查找的图片数</translation>
    </message>
    <message>
        <source>Frames computed at once</source>
        <translation>一次计算的帧数</translation>
    </message>
    <message>
        <source>Quality: High</source>
        <translation>质量：高</translation>
    </message>
    <message>
        <source>Size in the quality High</source>
        <translation>“高”质量的大小</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Compression of the picture</source>
        <translation>画面压缩</translation>
    </message>
    <message>
        <source>Compression of the sound</source>
        <translation>声音压缩</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>声音比特率</translation>
    </message>
    <message>
        <source>Remember faces</source>
        <translation>记住面孔</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>面孔模型</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>麦克风与扬声器</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Sample rate of the loudspeaker</source>
        <translation>扬声器采样率</translation>
    </message>
    <message>
        <source>Noticing speech</source>
        <translation>察觉语音</translation>
    </message>
    <message>
        <source>What notices speech</source>
        <translation>语音检测引擎</translation>
    </message>
    <message>
        <source>Sound kept from before (s)</source>
        <translation>保留的前段声音（秒）</translation>
    </message>
    <message>
        <source>Shortest speech (s)</source>
        <translation>最短语音（秒）</translation>
    </message>
    <message>
        <source>Longest speech (s)</source>
        <translation>最长语音（秒）</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>轮流说话</translation>
    </message>
    <message>
        <source>Prepare answers early</source>
        <translation>提前准备回答</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Model that understands</source>
        <translation>识别模型</translation>
    </message>
    <message>
        <source>Where speech is understood</source>
        <translation>语音识别的运算设备</translation>
    </message>
    <message>
        <source>Kind of numbers</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>回答模型</translation>
    </message>
    <message>
        <source>How much it keeps in mind</source>
        <translation>记住多少内容</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>显卡上的层数</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Where the voice is computed</source>
        <translation>声音的运算设备</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Longest first phrase (words)</source>
        <translation>首句最长（词）</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills switched off</source>
        <translation>停用的技能</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Record of times</source>
        <translation>耗时记录</translation>
    </message>
    <message>
        <source>Keep records (days)</source>
        <translation>保留记录（天）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>静态图片</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>仅技能</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>听到它的名字后</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>按住按键时</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>文字和声音</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>密钥（如果服务器需要）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>服务器有响应，使用 {}。</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>密钥已在密钥环中。</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>你说的话会以文字形式离开这台电脑，发送到 {}。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>你的设置文件无法使用，仍沿用之前的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>麦克风与扬声器</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>播放测试音</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>听到三个音符了吗？</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant's face</source>
        <translation>助手的面孔</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>对话（Ctrl+L）</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话（Ctrl+N）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
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
        <translation>你</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>其文字和声音将从这台电脑上清除，且无法恢复。</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除此消息？</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>它将从这台电脑上清除，且无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>更早的消息</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>说点什么，或在下方输入。</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>时间花在哪里</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>回答各部分所用的时间。深色表示已有产出的工作，浅色表示等待首个产出。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>启动以来还没有说过话。问点什么，再回来看看。</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>第 {} 轮</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>{} 秒后出声</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>打开 Visavis</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>仅显示面孔</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis 正在聆听</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis 听到你了</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis 正在思考</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis 正在说话</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis：麦克风已关闭</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis：没有麦克风</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>停止说话（Esc）</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>仅显示面孔，始终置顶</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>停止说话（{key}）</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>按住 {key} 说话</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>按住空格键说话</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>说出我的名字来唤醒我</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听中</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>我在听</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话中</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>持续聆听</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>仅在按住 {key} 时聆听</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>仅在按住空格键时聆听</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>这里可用的声音。下载模型可获得更多。</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>正在查找声音…</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>更多声音…</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>这台电脑能运行的最佳声音</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>试听 {}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>一轮的耗时</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>出声 {} 秒</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>每 {} 秒一条线</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system's default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{}（不在）</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>助手正在启动…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
</context>
</TS>
